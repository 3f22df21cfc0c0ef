using System.Collections.Immutable;
using System.Text.Json;
using Bwc.Model.Json;
using Bwc.Model.Reports;

namespace Bwc.Model;

/// <summary>Compares a record with what its draft says when it is read again, and names each difference that no finding of the writer names.</summary>
internal sealed class DraftProof
{
    private static readonly ImmutableArray<string> Aside = ["$.reading", "$.language", "$.translations"];

    private readonly List<Finding> _differences = [];
    private readonly HashSet<string> _named;

    private readonly HashSet<(string Text, string Translation)> _translations;

    private DraftProof(MeetingReport report, HashSet<string> named)
    {
        _named = named;
        _translations = [.. report.Translations.Select(t => (t.Text, t.Translation))];
    }

    public static IEnumerable<Finding> Of(MeetingReport report, Result<MeetingReport> again, ImmutableArray<Finding> said)
    {
        if (again.Value is not { } read)
            return [Finding.Of(Codes.DraftReadsOtherwise, "the draft cannot be understood when read back; the record contains too little for a report")];
        var proof = new DraftProof(report, [.. said.Where(f => f.Path != "$").Select(f => f.Path)]);
        using var before = JsonDocument.Parse(ModelJson.Write(report));
        using var after = JsonDocument.Parse(ModelJson.Write(read));
        proof.Compare("$", before.RootElement, after.RootElement);
        return proof._differences;
    }

    private void Compare(string path, JsonElement before, JsonElement after)
    {
        if (Aside.Contains(path))
            return;
        if (before.ValueKind == JsonValueKind.Object && after.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in before.EnumerateObject())
                Compare($"{path}.{member.Name}", member.Value, after.TryGetProperty(member.Name, out var same) ? same : default);
            foreach (var member in after.EnumerateObject())
            {
                if (!before.TryGetProperty(member.Name, out _))
                    Compare($"{path}.{member.Name}", default, member.Value);
            }
        }
        else if (before.ValueKind == JsonValueKind.Array && after.ValueKind == JsonValueKind.Array)
        {
            var (one, other) = (before.GetArrayLength(), after.GetArrayLength());
            using var first = before.EnumerateArray();
            using var second = after.EnumerateArray();
            for (var i = 0; i < Math.Max(one, other); i++)
            {
                var (left, right) = (first.MoveNext() ? first.Current : default, second.MoveNext() ? second.Current : default);
                Compare(FormattableString.Invariant($"{path}[{i}]"), left, right);
            }
        }
        else if (!JsonElement.DeepEquals(Some(before), Some(after)) && !IsTranslated(before, after))
        {
            Differ(path, Some(before), Some(after));
        }
    }

    /// <summary>True if a finding is about the place, or about what it is a part of.</summary>
    private bool IsNamed(string path)
    {
        for (var end = path.Length; end > 0; end = path.AsSpan(0, end).LastIndexOfAny('.', '['))
        {
            if (_named.Contains(path[..end]))
                return true;
        }

        return false;
    }

    private bool IsTranslated(JsonElement before, JsonElement after) =>
        before.ValueKind == JsonValueKind.String
        && after.ValueKind == JsonValueKind.String
        && _translations.Contains((before.GetString()!, after.GetString()!));

    private void Differ(string path, JsonElement before, JsonElement after)
    {
        if (IsNamed(path))
            return;
        var added = IsNothing(before);

        // A record need not say which paragraph something is in; a draft has one for everything ("paragraph", "listParagraph").
        if (added && path.EndsWith("aragraph", StringComparison.Ordinal))
            return;
        var finding = Finding.Of(
            Codes.DraftReadsOtherwise,
            added ? $"when read back, the draft also has {Worded(after)}"
                : IsNothing(after) ? $"when read back, the draft does not have {Worded(before)}"
                : $"when read back, the draft has {Worded(after)}, but the record has {Worded(before)}",
            path
        );
        _differences.Add(added ? finding with { Severity = FindingSeverity.Info } : finding);
    }

    private static string Worded(JsonElement value) => SafeText.Quote(value.ToString());

    private static JsonElement Some(JsonElement element) => element.ValueKind == JsonValueKind.Undefined ? Nothing : element;

    private static JsonElement Nothing { get; } = JsonDocument.Parse("null").RootElement.Clone();

    private static bool IsNothing(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Null or JsonValueKind.False => true,
            JsonValueKind.Array => element.GetArrayLength() == 0,
            _ => false,
        };
}
