using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Bwc.Mutation.Making;

/// <summary>Where the switch of a change is put: the expression or statement that stands there twice, as it was and changed.</summary>
/// <param name="Host">The expression or statement.</param>
/// <param name="Folded">
/// True where it may not stand there twice, since it declares variables that are used later. The switch then takes part in its logic:
/// <c>a ^ on</c> for the negation of a.
/// </param>
internal sealed record Place(SyntaxNode Host, bool Folded)
{
    /// <summary>Finds the place of a change: the smallest expression or statement around it that can stand there twice.</summary>
    /// <param name="target">What is changed.</param>
    /// <param name="replacement">What takes its place.</param>
    /// <param name="model">What names mean.</param>
    /// <returns>The place; null where there is none.</returns>
    public static Place? Of(SyntaxNode target, SyntaxNode replacement, SemanticModel model)
    {
        for (var node = target; node is not null; node = node.Parent)
        {
            switch (node)
            {
                case ExpressionSyntax expression when IsValue(expression, model):
                    if (!NamesOutlive(node, model))
                        return new Place(node, Folded: false);
                    if (node == target && CanFold(target, replacement))
                        return new Place(node, Folded: true);
                    break;
                case LocalDeclarationStatementSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return null;
                case BlockSyntax { Parent: not BlockSyntax } when node == target:
                    return new Place(node, Folded: false);
                case BlockSyntax or AccessorDeclarationSyntax:
                    return null;
                case StatementSyntax:
                    return NamesOutlive(node, model) ? null : new Place(node, Folded: false);
            }
        }

        return null;
    }

    /// <summary>Whether the change is a negation or exchanges "and" and "or", which the switch can do itself.</summary>
    private static bool CanFold(SyntaxNode target, SyntaxNode replacement) =>
        target.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
            ? replacement.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
            : target.IsKind(SyntaxKind.LogicalNotExpression) || replacement.IsKind(SyntaxKind.LogicalNotExpression);

    /// <summary>Whether an expression gives a value, so that another one can be given in its place.</summary>
    private static bool IsValue(ExpressionSyntax node, SemanticModel model)
    {
        var parent = node.Parent;
        while (parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            parent = parent.Parent;
        var written = parent switch
        {
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            AssignmentExpressionSyntax assignment => assignment.Left.Span.Contains(node.Span),
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => parent.Kind()
                is SyntaxKind.PreIncrementExpression
                    or SyntaxKind.PreDecrementExpression
                    or SyntaxKind.PostIncrementExpression
                    or SyntaxKind.PostDecrementExpression,
            RefExpressionSyntax or ExpressionStatementSyntax or ForStatementSyntax { Condition: null } => true,
            ForStatementSyntax loop => !loop.Condition!.Span.Contains(node.Span),
            _ => false,
        };
        if (
            written
            || node is TypeSyntax or InitializerExpressionSyntax or AnonymousFunctionExpressionSyntax or DeclarationExpressionSyntax or ThrowExpressionSyntax
        )
            return false;

        // What follows a "?." has no receiver of its own.
        if (LeftMost(node) is MemberBindingExpressionSyntax or ElementBindingExpressionSyntax)
            return false;
        var type = model.GetTypeInfo(node);
        if (node is InterpolatedStringExpressionSyntax && type.ConvertedType?.SpecialType is not (SpecialType.System_String or SpecialType.System_Object))
            return false;
        return type.Type?.SpecialType != SpecialType.System_Void
            && model.GetSymbolInfo(node).Symbol is not (INamespaceOrTypeSymbol or IMethodSymbol { MethodKind: MethodKind.LambdaMethod });
    }

    private static ExpressionSyntax LeftMost(ExpressionSyntax node) =>
        node switch
        {
            MemberAccessExpressionSyntax access => LeftMost(access.Expression),
            InvocationExpressionSyntax call => LeftMost(call.Expression),
            ElementAccessExpressionSyntax element => LeftMost(element.Expression),
            ConditionalAccessExpressionSyntax conditional => LeftMost(conditional.Expression),
            PostfixUnaryExpressionSyntax postfix => LeftMost(postfix.Operand),
            _ => node,
        };

    /// <summary>Whether variables are declared in a node and used outside it.</summary>
    private static bool NamesOutlive(SyntaxNode node, SemanticModel model)
    {
        var member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        foreach (var name in Names(node).Where(name => !HasScopeWithin(name, node)))
        {
            var symbol = model.GetDeclaredSymbol(name);
            var used = member!
                .DescendantNodes()
                .OfType<IdentifierNameSyntax>()
                .Any(use =>
                    use.Identifier.ValueText == name.Identifier.ValueText
                    && !node.Span.Contains(use.Span)
                    && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(use).Symbol, symbol)
                );
            if (used)
                return true;
        }

        return false;
    }

    /// <summary>The variables that patterns, <c>out</c> and taking apart declare in a node.</summary>
    public static IEnumerable<SingleVariableDesignationSyntax> Names(SyntaxNode node) =>
        node.DescendantNodesAndSelf().OfType<SingleVariableDesignationSyntax>();

    private static bool HasScopeWithin(SyntaxNode name, SyntaxNode node)
    {
        for (var scope = name.Parent; scope is not null && scope != node; scope = scope.Parent)
        {
            if (scope is AnonymousFunctionExpressionSyntax or SwitchExpressionArmSyntax or BlockSyntax or SwitchSectionSyntax)
                return true;
        }

        return false;
    }
}
