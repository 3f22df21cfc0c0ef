namespace Bwc.Model;

/// <summary>What is worked out from two facts carries the weaker of their grades.</summary>
internal static class Grades
{
    public static Grade Weaker(Grade left, Grade right) => left > right ? left : right;
}
