using System.Text;

namespace Bwc.Model;

/// <summary>
/// Converts the words used in JSON and in the tables to plain English, such as "notEstablished" to "not established" and "attendPublicPlenary" to "attend
/// public plenary meetings".
/// </summary>
[Cites("docs/json.md")]
public static class PlainWords
{
    // Whatever is not here is split into its words.
    private static readonly Dictionary<string, string> Special = new(StringComparer.Ordinal)
    {
        ["stateParty"] = "State Party",
        ["signatoryState"] = "signatory State",
        ["observerState"] = "observer State",
        ["otherState"] = "other State",
        ["unitedNations"] = "United Nations",
        ["unitedNationsBody"] = "United Nations body",
        ["unitedNationsMembership"] = "United Nations membership",
        ["specialisedAgencyOrIntergovernmentalOrganisation"] = "specialized agency or intergovernmental organization",
        ["nonGovernmentalOrganisation"] = "non-governmental organization",
        ["nonGovernmental"] = "non-governmental organization",
        ["nonMember"] = "non-member",
        ["implementationSupportUnit"] = "Implementation Support Unit",
        ["attendPublicPlenary"] = "attend public plenary meetings",
        ["addressPlenary"] = "address the plenary",
        ["submitDocumentsOfficial"] = "submit official documents",
        ["circulateToParticipants"] = "circulate material to participants",
        ["reviewConference"] = "Review Conference",
        ["preparatoryCommittee"] = "Preparatory Committee",
        ["meetingOfExperts"] = "Meeting of Experts",
        ["meetingOfStatesParties"] = "Meeting of States Parties",
        ["workingGroup"] = "Working Group",
        ["formalConsultativeMeeting"] = "Formal Consultative Meeting",
        ["consultativeMeeting"] = "consultative meeting",
        ["verex"] = "VEREX",
        ["adHocGroup"] = "Ad Hoc Group",
        ["specialConference"] = "Special Conference",
        ["viceChair"] = "vice-chair",
        ["viceChairs"] = "vice-chairs",
        ["chairPutsText"] = "the chair puts a text",
        ["noObjection"] = "nobody objects",
        ["objection"] = "an objection",
        ["meetingEnds"] = "the meeting ends",
        ["deadlinePassedInSilence"] = "the deadline passes in silence",
        ["sponsorWithdraws"] = "the sponsor withdraws",
        ["debateClosed"] = "the debate is closed",
        ["voteAskedOnProcedure"] = "a vote on procedure is asked for",
        ["voteAskedOnSubstance"] = "a vote on substance is asked for",
        ["generalAgreement"] = "general agreement",
        ["hoursOverWithoutAgreement"] = "the hours pass without agreement",
        ["thresholdMet"] = "the threshold is met",
        ["thresholdMissed"] = "the threshold is missed",
        ["chairLetter"] = "letter of the chair",
        ["cbmSubmissions"] = "submissions on confidence-building measures",
        ["cbmNeverSubmitted"] = "States that never submitted confidence-building measures",
        ["cbmShareNeverAbove"] = "highest share of States that submitted confidence-building measures",
    };

    /// <summary>Returns the plain English words for a value of an enumeration of the library.</summary>
    /// <typeparam name="TEnum">The enumeration.</typeparam>
    /// <param name="value">The value; if the enumeration does not define it, its number is returned.</param>
    /// <returns>The words, such as "State Party" for <see cref="TreatyStatus.StateParty"/>.</returns>
    /// <example><code>
    /// Console.WriteLine(PlainWords.Of(Right.AttendPublicPlenary)); // attend public plenary meetings
    /// </code></example>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Of(EnumWords.Of(value));

    /// <summary>Returns the plain English words for a word used in JSON or in the tables, such as a category of participants.</summary>
    /// <param name="word">The word, such as "signatoryState"; a string that is not a single word with capitals in it is returned unchanged.</param>
    /// <returns>The words, such as "signatory State".</returns>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    public static string Of(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        if (Special.TryGetValue(word, out var words))
            return words;
        if (word.Length == 0 || !char.IsAsciiLetterLower(word[0]) || word.AsSpan().IndexOfAnyExceptInRange('A', 'z') >= 0)
            return word;
        var text = new StringBuilder(word.Length + 8);
        foreach (var c in word)
        {
            if (char.IsAsciiLetterUpper(c))
                text.Append(' ');
            text.Append(char.ToLowerInvariant(c));
        }

        return text.Replace("states parties", "States Parties").Replace("state party", "State Party").ToString();
    }
}
