using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Bwc.Mutation.Making;

/// <summary>Finds what can be changed in a file: the kinds of change that dotnet-stryker makes too, except for regular expressions.</summary>
/// <remarks>What must be constant is left alone: attributes, constants, default values of parameters, labels of cases and constants in patterns.</remarks>
internal sealed class Finder(SemanticModel model) : CSharpSyntaxWalker
{
    private readonly List<(SyntaxNode Target, SyntaxNode Replacement, string Kind)> _found = [];

    /// <summary>All changes of a file, in the order of the text.</summary>
    /// <param name="root">The file.</param>
    /// <param name="model">What its names mean.</param>
    /// <returns>What is changed, into what, and the kind of the change.</returns>
    public static IReadOnlyList<(SyntaxNode Target, SyntaxNode Replacement, string Kind)> In(SyntaxNode root, SemanticModel model)
    {
        var finder = new Finder(model);
        finder.Visit(root);
        return [.. finder._found.OrderBy(found => found.Target.SpanStart)];
    }

    public override void VisitAttributeList(AttributeListSyntax node) { }

    public override void VisitEnumMemberDeclaration(EnumMemberDeclarationSyntax node) { }

    public override void VisitConstantPattern(ConstantPatternSyntax node) { }

    public override void VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) { }

    public override void VisitParameter(ParameterSyntax node) { }

    public override void VisitFieldDeclaration(FieldDeclarationSyntax node)
    {
        if (!node.Modifiers.Any(SyntaxKind.ConstKeyword))
            base.VisitFieldDeclaration(node);
    }

    public override void VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node)
    {
        if (!node.IsConst)
            base.VisitLocalDeclarationStatement(node);
    }

    public override void VisitSimpleLambdaExpression(SimpleLambdaExpressionSyntax node)
    {
        // A lambda that is data and not code, such as the path of a property, says the same thing or nothing.
        if (model.GetTypeInfo(node).ConvertedType?.Name != "Expression")
            base.VisitSimpleLambdaExpression(node);
    }

    public override void VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        base.VisitBinaryExpression(node);
        switch (node.Kind())
        {
            case SyntaxKind.LogicalAndExpression:
                Swap(node, SyntaxKind.LogicalOrExpression, "logic");
                break;
            case SyntaxKind.LogicalOrExpression:
                Swap(node, SyntaxKind.LogicalAndExpression, "logic");
                break;
            case SyntaxKind.EqualsExpression:
                Swap(node, SyntaxKind.NotEqualsExpression, "equality");
                break;
            case SyntaxKind.NotEqualsExpression:
                Swap(node, SyntaxKind.EqualsExpression, "equality");
                break;
            case SyntaxKind.LessThanExpression:
                Swap(node, SyntaxKind.LessThanOrEqualExpression, "comparison");
                Swap(node, SyntaxKind.GreaterThanExpression, "comparison");
                break;
            case SyntaxKind.LessThanOrEqualExpression:
                Swap(node, SyntaxKind.LessThanExpression, "comparison");
                Swap(node, SyntaxKind.GreaterThanExpression, "comparison");
                break;
            case SyntaxKind.GreaterThanExpression:
                Swap(node, SyntaxKind.GreaterThanOrEqualExpression, "comparison");
                Swap(node, SyntaxKind.LessThanExpression, "comparison");
                break;
            case SyntaxKind.GreaterThanOrEqualExpression:
                Swap(node, SyntaxKind.GreaterThanExpression, "comparison");
                Swap(node, SyntaxKind.LessThanExpression, "comparison");
                break;
            case SyntaxKind.AddExpression when OfNumbers(node):
                Swap(node, SyntaxKind.SubtractExpression, "arithmetic");
                break;
            case SyntaxKind.SubtractExpression when OfNumbers(node):
                Swap(node, SyntaxKind.AddExpression, "arithmetic");
                break;
            case SyntaxKind.MultiplyExpression when OfNumbers(node):
                Swap(node, SyntaxKind.DivideExpression, "arithmetic");
                break;
            case SyntaxKind.DivideExpression when OfNumbers(node):
            case SyntaxKind.ModuloExpression when OfNumbers(node):
                Swap(node, SyntaxKind.MultiplyExpression, "arithmetic");
                break;
            case SyntaxKind.LeftShiftExpression:
                Swap(node, SyntaxKind.RightShiftExpression, "bits");
                break;
            case SyntaxKind.RightShiftExpression:
            case SyntaxKind.UnsignedRightShiftExpression:
                Swap(node, SyntaxKind.LeftShiftExpression, "bits");
                break;
            case SyntaxKind.BitwiseAndExpression:
                Swap(node, SyntaxKind.BitwiseOrExpression, "bits");
                break;
            case SyntaxKind.BitwiseOrExpression:
                Swap(node, SyntaxKind.BitwiseAndExpression, "bits");
                break;
            case SyntaxKind.ExclusiveOrExpression:
                Swap(node, SyntaxKind.BitwiseAndExpression, "bits");
                break;
            case SyntaxKind.CoalesceExpression:
                Add(node, node.Left, "coalescing");
                if (node.Right is not ThrowExpressionSyntax)
                    Add(node, node.Right, "coalescing");
                break;
            case SyntaxKind.IsExpression:
                Add(node, Not(node), "equality");
                break;
        }
    }

    public override void VisitIsPatternExpression(IsPatternExpressionSyntax node)
    {
        base.VisitIsPatternExpression(node);
        Add(node, Not(node), "equality");
    }

    public override void VisitRelationalPattern(RelationalPatternSyntax node)
    {
        var (edge, turned) = node.OperatorToken.Kind() switch
        {
            SyntaxKind.LessThanToken => (SyntaxKind.LessThanEqualsToken, SyntaxKind.GreaterThanToken),
            SyntaxKind.LessThanEqualsToken => (SyntaxKind.LessThanToken, SyntaxKind.GreaterThanToken),
            SyntaxKind.GreaterThanToken => (SyntaxKind.GreaterThanEqualsToken, SyntaxKind.LessThanToken),
            _ => (SyntaxKind.GreaterThanToken, SyntaxKind.LessThanToken),
        };
        Add(node, node.WithOperatorToken(Token(edge)), "comparison");
        Add(node, node.WithOperatorToken(Token(turned)), "comparison");
    }

    public override void VisitBinaryPattern(BinaryPatternSyntax node)
    {
        base.VisitBinaryPattern(node);
        var (kind, word) = node.Kind() == SyntaxKind.OrPattern ? (SyntaxKind.AndPattern, SyntaxKind.AndKeyword) : (SyntaxKind.OrPattern, SyntaxKind.OrKeyword);
        Add(node, BinaryPattern(kind, node.Left, Token([Space], word, [Space]), node.Right), "logic");
    }

    public override void VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        base.VisitPrefixUnaryExpression(node);
        switch (node.Kind())
        {
            case SyntaxKind.LogicalNotExpression:
                Add(node, node.Operand, "negation");
                break;
            case SyntaxKind.UnaryMinusExpression when !model.GetConstantValue(node).HasValue:
            case SyntaxKind.BitwiseNotExpression:
                Add(node, node.Operand, "arithmetic");
                break;
            case SyntaxKind.PreIncrementExpression:
                Add(node, PrefixUnaryExpression(SyntaxKind.PreDecrementExpression, node.Operand), "arithmetic");
                break;
            case SyntaxKind.PreDecrementExpression:
                Add(node, PrefixUnaryExpression(SyntaxKind.PreIncrementExpression, node.Operand), "arithmetic");
                break;
        }
    }

    public override void VisitPostfixUnaryExpression(PostfixUnaryExpressionSyntax node)
    {
        base.VisitPostfixUnaryExpression(node);
        if (node.IsKind(SyntaxKind.PostIncrementExpression))
            Add(node, PostfixUnaryExpression(SyntaxKind.PostDecrementExpression, node.Operand), "arithmetic");
        if (node.IsKind(SyntaxKind.PostDecrementExpression))
            Add(node, PostfixUnaryExpression(SyntaxKind.PostIncrementExpression, node.Operand), "arithmetic");
    }

    public override void VisitLiteralExpression(LiteralExpressionSyntax node)
    {
        switch (node.Kind())
        {
            case SyntaxKind.TrueLiteralExpression when node.Parent is not WhileStatementSyntax:
                Add(node, LiteralExpression(SyntaxKind.FalseLiteralExpression), "truth");
                break;
            case SyntaxKind.FalseLiteralExpression:
                Add(node, LiteralExpression(SyntaxKind.TrueLiteralExpression), "truth");
                break;
            case SyntaxKind.StringLiteralExpression:
                Add(node, Text(node.Token.ValueText.Length == 0 ? "something" : string.Empty), "text");
                break;
            case SyntaxKind.Utf8StringLiteralExpression when node.Token.ValueText.Length > 0:
                Add(node, ParseExpression("\"\"u8"), "text");
                break;
        }
    }

    public override void VisitInterpolatedStringExpression(InterpolatedStringExpressionSyntax node)
    {
        // Only the holes: the text between them is no expression.
        foreach (var hole in node.Contents.OfType<InterpolationSyntax>())
            Visit(hole.Expression);
        Add(node, ParseExpression("$\"\""), "text");
    }

    public override void VisitAssignmentExpression(AssignmentExpressionSyntax node)
    {
        base.VisitAssignmentExpression(node);
        switch (node.Kind())
        {
            case SyntaxKind.AddAssignmentExpression when OfNumbers(node):
                Add(node, AssignmentExpression(SyntaxKind.SubtractAssignmentExpression, node.Left, node.Right), "arithmetic");
                break;
            case SyntaxKind.SubtractAssignmentExpression when OfNumbers(node):
                Add(node, AssignmentExpression(SyntaxKind.AddAssignmentExpression, node.Left, node.Right), "arithmetic");
                break;
            case SyntaxKind.MultiplyAssignmentExpression:
                Add(node, AssignmentExpression(SyntaxKind.DivideAssignmentExpression, node.Left, node.Right), "arithmetic");
                break;
            case SyntaxKind.DivideAssignmentExpression:
            case SyntaxKind.ModuloAssignmentExpression:
                Add(node, AssignmentExpression(SyntaxKind.MultiplyAssignmentExpression, node.Left, node.Right), "arithmetic");
                break;
            case SyntaxKind.AndAssignmentExpression:
                Add(node, AssignmentExpression(SyntaxKind.OrAssignmentExpression, node.Left, node.Right), "bits");
                break;
            case SyntaxKind.OrAssignmentExpression:
            case SyntaxKind.ExclusiveOrAssignmentExpression:
                Add(node, AssignmentExpression(SyntaxKind.AndAssignmentExpression, node.Left, node.Right), "bits");
                break;
            case SyntaxKind.LeftShiftAssignmentExpression:
                Add(node, AssignmentExpression(SyntaxKind.RightShiftAssignmentExpression, node.Left, node.Right), "bits");
                break;
            case SyntaxKind.RightShiftAssignmentExpression:
            case SyntaxKind.UnsignedRightShiftAssignmentExpression:
                Add(node, AssignmentExpression(SyntaxKind.LeftShiftAssignmentExpression, node.Left, node.Right), "bits");
                break;
            case SyntaxKind.CoalesceAssignmentExpression:
                Add(node, AssignmentExpression(SyntaxKind.SimpleAssignmentExpression, node.Left, node.Right), "coalescing");
                break;
        }
    }

    public override void VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        base.VisitConditionalExpression(node);
        if (node.WhenTrue is not ThrowExpressionSyntax)
            Add(node, node.WhenTrue, "condition");
        if (node.WhenFalse is not ThrowExpressionSyntax)
            Add(node, node.WhenFalse, "condition");
    }

    public override void VisitIfStatement(IfStatementSyntax node)
    {
        base.VisitIfStatement(node);
        Negate(node.Condition);
    }

    public override void VisitWhileStatement(WhileStatementSyntax node)
    {
        base.VisitWhileStatement(node);
        Negate(node.Condition);
    }

    public override void VisitDoStatement(DoStatementSyntax node)
    {
        base.VisitDoStatement(node);
        Negate(node.Condition);
    }

    public override void VisitForStatement(ForStatementSyntax node)
    {
        base.VisitForStatement(node);
        if (node.Condition is not null)
            Negate(node.Condition);
    }

    public override void VisitWhenClause(WhenClauseSyntax node)
    {
        base.VisitWhenClause(node);
        Negate(node.Condition);
    }

    public override void VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        if (node.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" })
            return;
        base.VisitInvocationExpression(node);
        var name = node.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
        if (name is null || model.GetSymbolInfo(node).Symbol is not IMethodSymbol method)
            return;
        foreach (var other in Methods.InsteadOf(method))
        {
            var renamed = name.WithIdentifier(Identifier(other));
            Add(node, node.ReplaceNode(name, renamed), Methods.KindOf(method));
        }
    }

    public override void VisitCollectionExpression(CollectionExpressionSyntax node)
    {
        base.VisitCollectionExpression(node);
        if (node.Elements.Count > 0)
            Add(node, CollectionExpression(), "collection");
    }

    public override void VisitBlock(BlockSyntax node)
    {
        base.VisitBlock(node);
        // One statement is removed as such; several are also removed together.
        if (node.Statements.Count > 1 && node.Parent is IfStatementSyntax or ElseClauseSyntax or CommonForEachStatementSyntax or ForStatementSyntax)
            Add(node, Block(), "block");
        if (node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax && node.Statements.Count > 1)
            Add(node, Emptied(node), "block");
    }

    public override void VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        base.VisitExpressionStatement(node);
        Remove(node);
    }

    public override void VisitBreakStatement(BreakStatementSyntax node)
    {
        if (node.Parent is not SwitchSectionSyntax)
            Remove(node);
    }

    public override void VisitContinueStatement(ContinueStatementSyntax node) => Remove(node);

    public override void VisitThrowStatement(ThrowStatementSyntax node)
    {
        base.VisitThrowStatement(node);
        Remove(node);
    }

    public override void VisitReturnStatement(ReturnStatementSyntax node)
    {
        base.VisitReturnStatement(node);
        if (node.Expression is null)
            Remove(node);
    }

    public override void VisitYieldStatement(YieldStatementSyntax node)
    {
        base.VisitYieldStatement(node);
        Remove(node);
    }

    /// <summary>Without what a method does: nothing is returned, or the default value.</summary>
    private BlockSyntax Emptied(BlockSyntax body)
    {
        var symbol = model.GetDeclaredSymbol(body.Parent!) as IMethodSymbol;
        if (body.DescendantNodes(inner => inner is not (LocalFunctionStatementSyntax or LambdaExpressionSyntax)).OfType<YieldStatementSyntax>().Any())
            return Block(ParseStatement("yield break;"));
        return symbol is null or { ReturnsVoid: true } ? Block() : Block(ParseStatement("return default!;"));
    }

    // Comparisons and what is negated already are turned round as such.
    private void Negate(ExpressionSyntax condition)
    {
        if (condition is not (BinaryExpressionSyntax or IsPatternExpressionSyntax or LiteralExpressionSyntax or PrefixUnaryExpressionSyntax))
            Add(condition, Not(condition), "negation");
    }

    private void Remove(StatementSyntax node) => Add(node, EmptyStatement(), "statement");

    private void Swap(BinaryExpressionSyntax node, SyntaxKind kind, string what) => Add(node, BinaryExpression(kind, node.Left, node.Right), what);

    private void Add(SyntaxNode target, SyntaxNode replacement, string kind) => _found.Add((target, replacement, kind));

    private bool OfNumbers(ExpressionSyntax node) =>
        node is BinaryExpressionSyntax or AssignmentExpressionSyntax
        && !model.GetConstantValue(node).HasValue
        && model.GetTypeInfo(node).Type is { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double };

    private static ExpressionSyntax Not(ExpressionSyntax node) => PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, ParenthesizedExpression(node));

    private static LiteralExpressionSyntax Text(string value) => LiteralExpression(SyntaxKind.StringLiteralExpression, Literal(value));
}
