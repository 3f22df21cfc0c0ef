using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Bwc.Mutation.Making;

/// <summary>Puts changes into a file, each behind its switch.</summary>
internal sealed class Rewriter : CSharpSyntaxRewriter
{
    /// <summary>The kind of annotation that marks what a switch was put around, with the number of the change.</summary>
    public const string Around = "around";

    /// <summary>The kind of annotation that marks the changed code, with the number of the change.</summary>
    public const string Changed = "changed";

    private readonly ILookup<SyntaxNode, (Change Change, Place Place)> _byHost;

    private Rewriter(IEnumerable<(Change Change, Place Place)> changes) => _byHost = changes.ToLookup(pair => pair.Place.Host);

    /// <summary>Puts changes into a file.</summary>
    /// <param name="root">The file.</param>
    /// <param name="changes">The changes and their places in it.</param>
    /// <returns>The file with all of them.</returns>
    public static SyntaxNode With(SyntaxNode root, IEnumerable<(Change Change, Place Place)> changes) => new Rewriter(changes).Visit(root)!;

    /// <inheritdoc/>
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        if (node is null || visited is null || !_byHost.Contains(node))
            return visited;

        // What is folded goes first: it needs the two sides of an "and" as they are.
        foreach (var (change, place) in _byHost[node].OrderByDescending(pair => pair.Place.Folded))
        {
            var id = change.Id.ToString();
            visited = place.Folded ? Fold((ExpressionSyntax)visited, change) : Twice(visited, Copy(place.Host, change), change);
            visited = visited.WithAdditionalAnnotations(new SyntaxAnnotation(Around, id));
        }

        return visited;
    }

    private static SyntaxNode Twice(SyntaxNode asItWas, SyntaxNode changed, Change change)
    {
        changed = changed.WithAdditionalAnnotations(new SyntaxAnnotation(Changed, change.Id.ToString()));
        return asItWas switch
        {
            BlockSyntax block => Block(IfStatement(Switch.On(change.Id), (StatementSyntax)changed, ElseClause(block))),
            StatementSyntax statement => Block(IfStatement(Switch.On(change.Id), Block((StatementSyntax)changed), ElseClause(Block(statement)))),
            _ => ParenthesizedExpression(
                ConditionalExpression(
                    Switch.On(change.Id),
                    ParenthesizedExpression((ExpressionSyntax)changed),
                    ParenthesizedExpression((ExpressionSyntax)asItWas)
                )
            ),
        };
    }

    /// <summary>The same logic with the switch as part of it, which has each side once.</summary>
    private static ExpressionSyntax Fold(ExpressionSyntax asItWas, Change change)
    {
        var on = Switch.On(change.Id);
        var isLogic = change.Target.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression;
        if (!isLogic || change.Replacement.IsKind(SyntaxKind.LogicalNotExpression))
            return ParenthesizedExpression(BinaryExpression(SyntaxKind.ExclusiveOrExpression, ParenthesizedExpression(asItWas), on));
        var binary = (BinaryExpressionSyntax)asItWas;
        var left = ParenthesizedExpression(BinaryExpression(SyntaxKind.ExclusiveOrExpression, ParenthesizedExpression(binary.Left), on));
        var right = ParenthesizedExpression(binary.Right);
        return ParenthesizedExpression(
            change.Target.IsKind(SyntaxKind.LogicalAndExpression)
                ? ConditionalExpression(left, right, on)
                : ConditionalExpression(left, PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, on), right)
        );
    }

    /// <summary>The code around a change, with the change in it. The variables that it declares get other names, since both stand in one scope.</summary>
    private static SyntaxNode Copy(SyntaxNode host, Change change)
    {
        var copy = host == change.Target ? change.Replacement : host.ReplaceNode(change.Target, change.Replacement);
        if (host is StatementSyntax)
            return copy;
        var names = Place.Names(copy).Select(name => name.Identifier.ValueText).ToHashSet();
        return names.Count == 0
            ? copy
            : copy.ReplaceTokens(
                copy.DescendantTokens().Where(IsNamed),
                (token, _) => Identifier(token.LeadingTrivia, $"{token.ValueText}__{change.Id}", token.TrailingTrivia)
            );

        bool IsNamed(SyntaxToken token) =>
            token.IsKind(SyntaxKind.IdentifierToken)
            && names.Contains(token.ValueText)
            && token.Parent is not IdentifierNameSyntax { Parent: NameColonSyntax }
            && !(token.Parent is SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name && access.Name == name)
            && token.Parent is not SimpleNameSyntax { Parent: MemberBindingExpressionSyntax };
    }
}
