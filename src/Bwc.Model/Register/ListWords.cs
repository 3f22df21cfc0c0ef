using System.Collections.Frozen;

namespace Bwc.Model;

/// <summary>The words that lists use beside and above names: what a participant is said to be, headings and totals.</summary>
internal static class ListWords
{
    private const ParticipantKind Party = ParticipantKind.StateParty;
    private const ParticipantKind Signed = ParticipantKind.Signatory;
    private const ParticipantKind Other = ParticipantKind.OtherState;
    private const ParticipantKind Un = ParticipantKind.UnitedNationsBody;
    private const ParticipantKind Igo = ParticipantKind.OtherOrganization;
    private const ParticipantKind Ngo = ParticipantKind.NonGovernmental;

    // A word that lists use for participants of several kinds is right for each of them.
    private static readonly (ParticipantKind[] Kinds, string Words)[] Lines =
    [
        ([Party], "State Party|States Parties|State Parties|Party|Parties|Member|Members|Member State|Member States"),
        ([Party], "État partie|États parties|Estado parte|Estados partes|государство-участник|государства-участники|缔约国|دولة طرف|الدول الأطراف"),
        ([Signed], "Signatory|Signatories|Signatory State|Signatory States|signataire|signataires|État signataire|États signataires"),
        ([Signed], "signatario|signatarios|Estado signatario|Estados signatarios|подписавшее государство|подписавшие государства|签署国|الدول الموقعة"),
        ([Other], "Observer State|Observer States|Non-party|Non-parties|State not party|States not party|Non-State Party|Non-States Parties"),
        ([Other], "État observateur|États observateurs|Estado observador|Estados observadores|государство-наблюдатель|观察员国"),
        ([Other, Un, Igo, Ngo], "Observer|Observers|observateur|observateurs|observador|observadores|наблюдатель|наблюдатели|观察员|مراقب"),
        ([Party, Signed, Other], "State|States|Country|Countries|État|États|pays|Estado|Estados|país|países|государство|государства|国家|دولة|الدول"),
        ([Un], "UN|United Nations|UN body|UN bodies|UN entity|UN entities|United Nations bodies|Nations Unies|ONU|Naciones Unidas|ООН|联合国|الأمم المتحدة"),
        (
            [Un, Igo],
            "UN agency|UN agencies|UN system|UN organization|UN organizations|IGO|IGOs|OIG|Intergovernmental organization|Intergovernmental organizations"
        ),
        ([Un, Igo], "Intergovernmental organisation|Intergovernmental organisations|Intergovernmental|International organization|International organizations"),
        ([Un, Igo], "International organisation|International organisations|IO|IOs|organisation internationale|organisations internationales"),
        ([Un, Igo], "organización internacional|organizaciones internacionales|международная организация|международные организации|国际组织|منظمة دولية"),
        ([Igo], "Specialized agency|Specialized agencies|Specialised agency|Specialised agencies|Observer agency|Observer agencies"),
        ([Igo], "Regional organization|Regional organizations|Regional organisation|Regional organisations|organisation régionale|organización regional"),
        ([Un, Igo, Ngo], "Organization|Organizations|Organisation|Organisations|организация|организации|组织|منظمة"),
        ([Ngo], "NGO|NGOs|Non-governmental organization|Non-governmental organizations|Non-governmental organisation|Non-governmental organisations"),
        ([Ngo], "Non-governmental|Civil society|ONG|organisation non gouvernementale|organización no gubernamental|НПО|非政府组织"),
        ([ParticipantKind.Guest], "Guest|Guests|Guest of the meeting|Guests of the meeting|Invited guest|invité|invités|invitado|invitados"),
        ([ParticipantKind.Secretariat], "Secretariat|secretaría|секретариат|秘书处"),
    ];

    private static readonly FrozenDictionary<string, ParticipantKind[]> Kinds = Lines
        .SelectMany(line => line.Words.Split('|').Select(word => (Word: NameFold.Fold(word), line.Kinds)))
        .ToFrozenDictionary(w => w.Word, w => w.Kinds, StringComparer.Ordinal);

    // What is above the names or below them and is nobody's kind.
    private static readonly FrozenSet<string> Headings = FrozenSet.ToFrozenSet(
        (
            "Total|Subtotal|Grand total|Sum|Number|No|Name|Names|Participant|Participants|Delegation|Delegations|List of participants|Participants list"
            + "|List of States Parties|Other participants|Others|liste des participants|lista de participantes|список участников|与会者名单"
            + "|итого|всего|合计|总计|المجموع"
        )
            .Split('|')
            .Select(NameFold.Fold),
        StringComparer.Ordinal
    );

    /// <summary>The kinds of participants that a word means; none where it is not a word of lists.</summary>
    public static ReadOnlySpan<ParticipantKind> KindsOf(string word) => Kinds.TryGetValue(NameFold.Fold(word), out var kinds) ? kinds : [];

    /// <summary>True where a clean line is above entries or below them: a word for participants or a total, with or without a number.</summary>
    public static bool IsHeading(string clean)
    {
        var text = WithoutMark(clean.AsSpan());
        text = text.TrimEnd(" :.-*");
        if (text.EndsWith(')') && text.LastIndexOf('(') is > 0 and var open && IsNumber(text[(open + 1)..^1]))
            text = text[..open];
        text = text.TrimEnd("0123456789 ").TrimEnd(" :.-=*");
        if (text.IsEmpty)
            return false;
        var word = NameFold.Fold(text.ToString());
        return Kinds.ContainsKey(word) || Headings.Contains(word);
    }

    /// <summary>Parts a name from what a list says of it in a bracket or behind a dash: "Egypt (signatory)", "Kenya - State Party".</summary>
    /// <returns>True where the end is a word of lists.</returns>
    public static bool TryPartRemark(string clean, out string name, out string remark)
    {
        (name, remark) = (string.Empty, string.Empty);
        var isBracket = clean.Length > 3 && clean[^1] is ')' or ']';
        var at = isBracket ? clean.LastIndexOfAny(['(', '[']) : clean.LastIndexOf(" - ", StringComparison.Ordinal);
        if (at <= 0)
            return false;
        (name, remark) = (clean[..at].TrimEnd(), isBracket ? clean[(at + 1)..^1].Trim() : clean[(at + 3)..].TrimStart());
        return name.Length > 0 && Kinds.ContainsKey(NameFold.Fold(remark));
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>The text without the mark that counts headings: "A. States Parties", "IV) Observers".</summary>
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(". )");
        return end is > 0 and < 5 && end + 1 < text.Length && text[end] is '.' or ')' ? text[(end + 1)..].TrimStart() : text;
    }
}
