using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Bwc.Mutation.Making;

/// <summary>The switch that is compiled into the library: it says which change is on, and notes which places were reached.</summary>
internal static class Switch
{
    /// <summary>The type in the changed library.</summary>
    public const string TypeName = "Bwc.Mutation.Switch";

    /// <summary>The field with the number of the change that is on; 0 for none.</summary>
    public const string Active = "Active";

    /// <summary>The field with what was reached, by number; null where nobody asks.</summary>
    public const string Reached = "Reached";

    /// <summary>The code of the switch.</summary>
    public const string Source = """
        namespace Bwc.Mutation
        {
            internal static class Switch
            {
                public static int Active;
                public static bool[] Reached;

                public static bool On(int change)
                {
                    var reached = Reached;
                    if (reached != null)
                        reached[change] = true;
                    return Active == change;
                }
            }
        }
        """;

    private static readonly ExpressionSyntax Method = SyntaxFactory.ParseExpression("global::" + TypeName + ".On");

    /// <summary>Asks whether a change is on.</summary>
    /// <param name="change">Its number.</param>
    /// <returns>The question.</returns>
    public static ExpressionSyntax On(int change)
    {
        var number = SyntaxFactory.LiteralExpression(SyntaxKind.NumericLiteralExpression, SyntaxFactory.Literal(change));
        return SyntaxFactory.InvocationExpression(Method, SyntaxFactory.ArgumentList([SyntaxFactory.Argument(number)]));
    }
}
