namespace Bwc.Model.Reports;

/// <summary>Tells of which category of participants a clause speaks.</summary>
internal sealed class CategoryReader(ReadingContext context) : BlockReader(context)
{
    /// <summary>The rule that sorts the participants.</summary>
    public const int ParticipationRule = 44;

    /// <summary>True for a category of States; the others are of bodies.</summary>
    public static bool IsOfStates(StatedCategory category) =>
        category is StatedCategory.StatesParties or StatedCategory.Signatories or StatedCategory.ObserverStates;

    /// <summary>True for a paragraph of the rule that sorts the participants.</summary>
    public static bool IsParagraph(RuleReference? rule, int paragraph) => rule is { Rule: ParticipationRule } known && known.Paragraph == paragraph;

    /// <summary>The category is that of the words, then that of the rule, and it must fit those who are named: States are no organizations.</summary>
    public StatedCategory? Of(Range clause, RuleReference? rule, int? stated)
    {
        if (Says(Cue.SignedNotRatified))
            return StatedCategory.Signatories;
        if (Says(Cue.NeitherNor) || Says(Cue.ObserverStates))
            return StatedCategory.ObserverStates;
        if (rule is not { Rule: ParticipationRule } && OnlyStates(clause) && Says(Cue.AsObservers))
            return StatedCategory.ObserverStates;
        if (rule is not { Rule: ParticipationRule } && OnlyStates(clause) && (Says(Cue.Delegations) || Says(Cue.StatesParties)))
            return StatedCategory.StatesParties;
        if (IsParagraph(rule, 1))
            return StatedCategory.Signatories;
        if (IsParagraph(rule, 2))
            return StatedCategory.ObserverStates;
        if (IsParagraph(rule, 3))
            return StatedCategory.UnitedNations;
        if (IsParagraph(rule, 4))
            return StatedCategory.Organizations;
        if (IsParagraph(rule, 5) || Says(Cue.NonGovernmental))
            return StatedCategory.NonGovernmental;
        if (Says(Cue.AsObservers))
            return StatedCategory.Organizations;

        // A person who comes for the United Nations is no list of its bodies.
        if (Says(Cue.UnitedNations) && !Text.Has(TokenKind.HonorificBefore, clause) && !Text.Has(TokenKind.HonorificAfter, clause))
            return StatedCategory.UnitedNations;
        if ((Says(Cue.Delegations) || Says(Cue.StatesParties)) && (Text.Has(TokenKind.State, clause) || stated is not null))
            return StatedCategory.StatesParties;
        return null;

        bool Says(Cue cue) => Text.Has(cue, clause);
    }

    // Before a colon are the words of the sentence, in which a body may be the host: what is listed is after.
    private bool OnlyStates(Range clause)
    {
        var listed = Text.Find(TokenKind.Colon, clause) is >= 0 and var colon ? (colon + 1)..clause.End : clause;
        return Text.Find(TokenKind.State, listed) >= 0 && Text.Find(TokenKind.Organization, listed) < 0;
    }
}
