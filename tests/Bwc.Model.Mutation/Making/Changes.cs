using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Bwc.Mutation.Making;

/// <summary>A change that cannot be tried.</summary>
/// <param name="Change">The change.</param>
/// <param name="Error">What the compiler says: the number of its error.</param>
/// <param name="IsCode">True where the change by itself is a program, and only the switch finds no place; false where the language refuses the change.</param>
internal sealed record Untried(Change Change, string Error, bool IsCode);

/// <summary>All changes of some files, compiled together.</summary>
internal sealed class Changes
{
    // What the compiler says of a variable that another change may have left without a value: the error need not be where the change is.
    private static readonly HashSet<string> Unassigned = ["CS0165", "CS0170", "CS0171", "CS0177", "CS0269"];

    private readonly CSharpCompilation _library;
    private readonly Dictionary<int, (Change Change, Place Place)> _placed = [];
    private readonly List<Untried> _untried = [];

    private Changes(CSharpCompilation library) => _library = library;

    /// <summary>The changes that compile, in the order of files and lines.</summary>
    public IReadOnlyList<Change> Tried => [.. _placed.Values.Select(pair => pair.Change)];

    /// <summary>The changes that do not.</summary>
    public IReadOnlyList<Untried> Never => _untried;

    /// <summary>Finds all changes of some files and compiles the library with them.</summary>
    /// <param name="library">The library: its code, and what is embedded in it.</param>
    /// <param name="folder">Its folder.</param>
    /// <param name="wanted">Which files are changed, by their path from the folder.</param>
    /// <param name="assembly">Where the changed library is written.</param>
    /// <returns>The changes.</returns>
    /// <exception cref="InvalidOperationException">The changed library cannot be written.</exception>
    public static Changes Make(
        (CSharpCompilation Code, IReadOnlyList<ResourceDescription> Resources) library,
        string folder,
        Func<string, bool> wanted,
        string assembly
    )
    {
        var changes = new Changes(library.Code);
        foreach (var tree in library.Code.SyntaxTrees.OrderBy(tree => tree.FilePath, StringComparer.Ordinal))
        {
            var path = Path.GetRelativePath(folder, tree.FilePath).Replace('\\', '/');
            // What is generated says what its source says, and is no code to test.
            if (wanted(path) && !path.EndsWith(".g.cs", StringComparison.Ordinal) && !path.StartsWith("..", StringComparison.Ordinal))
                changes.Find(tree, path);
        }

        changes.Compile(assembly, library.Resources);
        return changes;
    }

    private void Find(SyntaxTree tree, string path)
    {
        var model = _library.GetSemanticModel(tree);
        foreach (var (target, replacement, kind) in Finder.In(tree.GetRoot(), model))
        {
            var change = new Change(_placed.Count + _untried.Count + 1, path, kind, target, replacement);
            if (Place.Of(target, replacement, model) is { } place)
                _placed.Add(change.Id, (change, place));
            else
                Refuse(change, "no place");
        }
    }

    /// <summary>Compiles with all changes, takes out those that do not compile, and does so again until it compiles.</summary>
    private void Compile(string assembly, IReadOnlyList<ResourceDescription> resources)
    {
        while (true)
        {
            var compilation = With(_placed.Values);
            using var stream = new MemoryStream();
            var result = compilation.Emit(stream, manifestResources: resources);
            if (result.Success)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(assembly)!);
                File.WriteAllBytes(assembly, stream.ToArray());
                return;
            }

            var errors = result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).ToList();
            if (!TakeOut(errors))
                throw new InvalidOperationException($"The changed library does not compile: {errors[0]}");
        }
    }

    /// <summary>
    /// Takes out each change that contains an error. Where an error is beside the changes of its member, such as a variable that is not assigned,
    /// those changes go that bring it about alone, or else all changes of the member.
    /// </summary>
    private bool TakeOut(List<Diagnostic> errors)
    {
        var before = _placed.Count;
        var members = new Dictionary<SyntaxNode, string>();
        foreach (var error in errors)
        {
            var node = error.Location.SourceTree!.GetRoot().FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
            if (!Unassigned.Contains(error.Id) && Nearest(node, Rewriter.Changed) is { } changed)
                Drop(changed, error.Id);
            else if (node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member)
                members.TryAdd(member, error.Id);
        }

        foreach (var (member, error) in members)
        {
            var (all, left) = (Numbers(member).ToList(), Numbers(member).Where(_placed.ContainsKey).ToList());
            var guilty = left.Select(id => (Id: id, Error: ErrorAlone(id))).Where(pair => pair.Error is not null).ToList();
            if (guilty.Count == 0 && left.Count == all.Count)
                guilty = [.. left.Select(id => (id, (string?)error))];
            foreach (var (id, found) in guilty)
                Drop(id, found!);
        }

        return _placed.Count < before;
    }

    private void Drop(int id, string error)
    {
        if (_placed.Remove(id, out var pair))
            Refuse(pair.Change, error);
    }

    private void Refuse(Change change, string error)
    {
        // The change in place of what it changes, without a switch: is that C#?
        var root = change.Target.SyntaxTree.GetRoot();
        var mark = new SyntaxAnnotation();
        var refused = FirstError(change, root.ReplaceNode(change.Target, change.Replacement.WithAdditionalAnnotations(mark)), mark);
        _untried.Add(new Untried(change, refused ?? error, IsCode: refused is null));
    }

    private string? ErrorAlone(int id)
    {
        var change = _placed[id].Change;
        var root = Rewriter.With(change.Target.SyntaxTree.GetRoot(), [_placed[id]]);
        return FirstError(change, root, root.GetAnnotatedNodes(Rewriter.Around).Single().GetAnnotations(Rewriter.Around).Single());
    }

    private string? FirstError(Change change, SyntaxNode root, SyntaxAnnotation mark)
    {
        var old = change.Target.SyntaxTree;
        var tree = old.WithRootAndOptions(root, old.Options);
        var member = tree.GetRoot().GetAnnotatedNodes(mark).First().FirstAncestorOrSelf<MemberDeclarationSyntax>()!;
        var found = _library.ReplaceSyntaxTree(old, tree).GetSemanticModel(tree).GetDiagnostics(member.Span);
        return found.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Id;
    }

    private CSharpCompilation With(IEnumerable<(Change Change, Place Place)> changes)
    {
        var compilation = _library;
        foreach (var file in changes.GroupBy(pair => pair.Change.Target.SyntaxTree))
            compilation = compilation.ReplaceSyntaxTree(file.Key, file.Key.WithRootAndOptions(Rewriter.With(file.Key.GetRoot(), file), file.Key.Options));
        return compilation;
    }

    private static int? Nearest(SyntaxNode node, string kind)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            if (ancestor.GetAnnotations(kind).FirstOrDefault()?.Data is { } id)
                return int.Parse(id);
        }

        return null;
    }

    private static IEnumerable<int> Numbers(SyntaxNode node) =>
        node.GetAnnotatedNodes(Rewriter.Around).SelectMany(found => found.GetAnnotations(Rewriter.Around)).Select(found => int.Parse(found.Data!)).Distinct();
}
