using System.Collections.Immutable;

namespace Bwc.Model;

/// <summary>Makes results.</summary>
internal static class Results
{
    public static Result<T> Success<T>(T value)
        where T : class => new(value, default);

    public static Result<T> Failure<T>(ImmutableArray<Finding> findings)
        where T : class => new(null, findings);

    public static Result<T> Failure<T>(string code, string message, string path = "$")
        where T : class => new(null, [Finding.Of(code, message, path)]);
}
