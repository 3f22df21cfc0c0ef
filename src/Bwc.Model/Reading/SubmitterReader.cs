using System.Collections.Immutable;

namespace Bwc.Model.Reports;

/// <summary>
/// Reads who submitted a document, and on whose behalf: named in any of the languages that the register knows, whatever the language of the report.
/// </summary>
internal sealed class SubmitterReader(ReadingContext context) : BlockReader(context)
{
    // No name of a State or body has more.
    private const int MostJointsInName = 4;

    private static readonly ImmutableArray<string> Joints = [" and ", " et ", " y ", " \u0438 "];

    public Submission Of(string text)
    {
        var submission = new Submission();
        text = text.Contains('(') && text.TrimEnd(' ', '.', ',').EndsWith(')') ? text.Trim(' ', '.', ',') : text.Trim(' ', '.', ')', ']', ',');
        if (text.Length == 0)
            return submission;
        if (
            Text.Find(Cue.OnBehalfOf, Text.All) is >= 0 and var cue
            && text.IndexOf(Slice(Tokens[cue].Start, Tokens[cue].End), StringComparison.Ordinal) is >= 0 and var at
        )
        {
            var names = text[(at + Tokens[cue].End - Tokens[cue].Start)..];
            var opened = text[..at].TrimEnd().EndsWith('(') || text[..at].TrimEnd().EndsWith('\uFF08');
            var end = opened ? names.AsSpan().IndexOfAny(')', '\uFF09') : -1;
            Behalf(end < 0 ? names : names[..end], cue, submission);
            text = text[..at].Trim(' ', ',', '(', '\uFF08') + (end < 0 ? string.Empty : names[(end + 1)..]);
        }

        foreach (var part in Parts(text))
        {
            if (Contributor(part) is { } by)
                submission.By.Add(by);
            else
                NotKnown(part, submission);
        }

        return submission;
    }

    private void Behalf(string names, int cue, Submission submission)
    {
        if (Text.Find(TokenKind.Group, cue..Tokens.Count) is >= 0 and var group)
        {
            submission.Group = Lexicon.Group(Tokens[group].Value);
            return;
        }

        foreach (var part in Parts(names))
        {
            if (Contributor(part) is not { } known)
                NotKnown(part, submission);
            else if (known.State is { } state)
                submission.States.Add(state);
            else if (known.Name is { } body)
                submission.Bodies.Add(body);
        }
    }

    private void NotKnown(string name, Submission submission)
    {
        submission.Unresolved.Add(name);
        Unresolved(name, Math.Max(0, Text.Letters.LastIndexOf(name)));
    }

    private List<string> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var item in text.Split([',', ';', '\u3001', '\uFF0C', '\uFF1B'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            Split(item, parts);
        return parts;
    }

    // "Bosnia and Herzegovina" is one, "France and Germany" are two, and so are "Saint Kitts and Nevis and Togo".
    private void Split(string item, List<string> parts)
    {
        foreach (var joint in Joints)
        {
            if ((" " + item).IndexOf(joint, StringComparison.Ordinal) is not (>= 0 and var at))
                continue;
            if (Contributor(item) is not null && !AreTwo(item, joint, at))
                continue;
            at = EndOfName(item, joint, at);
            if (at > 0)
                Split(item[..(at - 1)].Trim(), parts);
            Split(item[(at + joint.Length - 1)..].Trim(), parts);
            return;
        }

        if (item.Length > 0)
            parts.Add(item);
    }

    /// <summary>True if a name that once was that of one State is that of two in the year of the report: "Serbia and Montenegro", in either order.</summary>
    private bool AreTwo(string item, string joint, int at) =>
        at > 0
        && Context.Own?.Year is { } year
        && Lexicon.Names.State(item.AsSpan(0, at - 1)) is { } one
        && Lexicon.Names.State(item.AsSpan(at + joint.Length - 1)) is { } other
        && (one.FirstDay?.Year ?? 0) < year
        && (other.FirstDay?.Year ?? 0) < year;

    /// <summary>The joint after the longest name with which the item begins, since a name may have joints; the first joint where no name is known.</summary>
    private int EndOfName(string item, string joint, int first)
    {
        var (text, end) = (" " + item, first);
        for (var (at, tried) = (first, 0); at >= 0 && tried < MostJointsInName; at = text.IndexOf(joint, at + 1, StringComparison.Ordinal), tried++)
        {
            if (at > 0 && Contributor(item[..(at - 1)].Trim()) is not null)
                end = at;
        }

        return end;
    }

    /// <summary>Whom a name means that was found when the row was marked, so that it need not be looked up again; null if it was not found.</summary>
    private Contributor? Marked(string name)
    {
        foreach (var token in Tokens)
        {
            if (token.End - token.Start != name.Length || !Text.Letters[token.Start..token.End].SequenceEqual(name))
                continue;
            if (token.Kind == TokenKind.State)
                return Reports.Contributor.Of(Lexicon.Names[token.Value].Code);
            if (token.Kind == TokenKind.Organization)
                return new Contributor { Kind = ContributorKind.Organization, Name = Lexicon.Names.Body(token.Value).Abbreviation };
        }

        return null;
    }

    private Contributor? Contributor(string name)
    {
        if (Marked(name) is { } marked)
            return marked;
        if (Lexicon.Names.State(name) is { } state)
            return Reports.Contributor.Of(state.Code);
        var bare = NameFold.WithoutArticle(name);
        if (Lexicon.Names.Body(bare) is { } organization)
            return new Contributor { Kind = ContributorKind.Organization, Name = organization.Abbreviation };
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (Tokens[i].Kind != TokenKind.Cue)
                continue;
            var token = Text.Letters[Tokens[i].Start..Tokens[i].End];
            if (!token.SequenceEqual(name) && !token.SequenceEqual(bare))
                continue;
            if (Text.Is(i, Cue.Chair))
                return new Contributor { Kind = ContributorKind.Chair };
            if (Text.Is(i, Cue.TheSecretariat) || Text.Is(i, Cue.Secretariat))
                return new Contributor { Kind = ContributorKind.Secretariat };
        }

        return null;
    }
}
