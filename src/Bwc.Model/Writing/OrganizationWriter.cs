using NodaTime;

namespace Bwc.Model.Reports;

/// <summary>The organization of a meeting in a draft, as <see cref="OrganizationPart"/>, <see cref="OfficerPart"/>, <see cref="AgendaPart"/> and
/// <see cref="SecretariatPart"/> read it.</summary>
internal sealed class OrganizationWriter(DraftContext context, DraftBody body)
{
    private const string Path = "$.organization";

    // No footnote names more letters.
    private const int MostLetters = 50;

    private MeetingOrganization _organization = new();
    private bool _chairNamed;

    public void Write()
    {
        if (context.Report.Organization is not { } organization)
            return;
        _organization = organization;
        var sentences = Held().ToList();
        if (organization.Opened is { } opened)
            sentences.Add(At(FrameName.OrganizationOpened, context.Book.Day(opened), organization.Held is null ? organization.Place : null));
        if (organization.Chair is not null && !_chairNamed)
            sentences.Add(context.Say(FrameName.OrganizationChair, context.Slots().With("chair", Chair()), $"{Path}.chair"));
        if (!organization.ViceChairs.IsEmpty)
            sentences.Add(ViceChairs());
        if (Letters() is { } letters)
            sentences.Add(letters);
        for (var i = 0; i < sentences.Count; i++)
        {
            if (i == 0 || organization.Paragraph is not null)
                body.Add(DraftSection.Organization, organization.Paragraph, sentences[i]);
            else
                body.AddToLast(DraftSection.Organization, sentences[i]);
        }

        body.Add(DraftSection.Organization, organization.Agenda?.Paragraph, Agenda());
        body.Add(DraftSection.Organization, organization.Rules?.Paragraph, Rules());
        Secretariat();
        if (sentences.Count == 0 && (organization.Place is not null || !organization.DecidedBy.IsEmpty || organization.Postponement is not null))
            context.LeftOut(Path, "a report says where and by whose decision a meeting was held only with its days, but the record has none");
    }

    private IEnumerable<string?> Held()
    {
        var deciders = Deciders();
        var planned = _organization.FirstPlannedFor is { } plan
            ? context.Say(
                FrameName.OrganizationPlanned,
                context.Slots().With("deciders", deciders).With("planned", context.Book.Day(plan)),
                $"{Path}.firstPlannedFor"
            )
            : null;
        if (planned is not null)
            yield return planned;
        var days = Days();
        var slots = Postponement(context.Slots()).With("deciders", planned is null ? deciders : null).With("afterPlan", planned is not null).With("held", days);
        if (days is null)
        {
            if (_organization.Postponement is not null)
                yield return context.Say(FrameName.OrganizationPostponed, slots, $"{Path}.postponement");
            yield break;
        }

        slots.With("sessions", _organization.Held is null).With("span", _organization.Held is { Length: > 1 });
        if (_organization.Held is not null)
            AtPlace(slots, _organization.Place);
        if (_organization.Chair is not null && Chair() is { } chair)
            (_, _chairNamed) = (slots.With("chair", chair), true);
        yield return context.Say(FrameName.OrganizationHeld, slots, $"{Path}.held");
    }

    private string? Deciders()
    {
        var deciders = new List<string>();
        for (var i = 0; i < _organization.DecidedBy.Length; i++)
        {
            if (context.Reference(_organization.DecidedBy[i], FormattableString.Invariant($"{Path}.decidedBy[{i}]")) is { } decider)
                deciders.Add(decider);
        }

        return context.Book.List(deciders);
    }

    /// <summary>The days of the meeting, or of its sessions, each with its place.</summary>
    private string? Days()
    {
        if (_organization.Held is { } held)
        {
            if (!_organization.Sessions.IsEmpty)
                context.LeftOut($"{Path}.sessions", "a meeting that was held in one run of days has no sessions in a report");
            return context.Book.Days(held);
        }

        var sessions = new List<string>();
        for (var i = 0; i < _organization.Sessions.Length; i++)
        {
            var session = _organization.Sessions[i];
            var slots = AtPlace(new FrameSlots().With("days", context.Book.Days(session.Days)).With("span", session.Days.Length > 1), session.Place);
            if (context.Say(FrameName.OrganizationSession, slots, FormattableString.Invariant($"{Path}.sessions[{i}]")) is { } said)
                sessions.Add(said);
        }

        return context.Book.List(sessions);
    }

    /// <summary>A city, or a building and its city.</summary>
    private FrameSlots AtPlace(FrameSlots slots, string? place) =>
        slots
            .With("place", context.Thing(GrammarClass.Place, place, $"{Path}.place"))
            .With("building", place?.Contains(", ", StringComparison.Ordinal) == true);

    private FrameSlots Postponement(FrameSlots slots)
    {
        if (_organization.Postponement is not { } postponement)
            return slots;
        if (postponement.Instrument is not null and not Instrument.SilenceProcedure)
            context.LeftOut($"{Path}.postponement.instrument", "a report has words only for the silence procedure, not for other instruments");
        return slots
            .With(
                "postponed",
                postponement.Cause is not null || postponement.SeveralTimes || postponement.Instrument is not null || postponement.Letters.IsEmpty
            )
            .With("cause", context.Thing(GrammarClass.Cause, postponement.Cause, $"{Path}.postponement.cause"))
            .With("several", postponement.SeveralTimes)
            .With("silence", postponement.Instrument == Instrument.SilenceProcedure);
    }

    /// <summary>The letters of the chair, unless a footnote has them.</summary>
    private string? Letters()
    {
        if (_organization.Postponement is not { Letters.IsEmpty: false } postponement)
            return null;
        var days = postponement.Letters.Select(context.Book.Day).OfType<string>().ToList();
        var year = context.Report.ReportTo?.Year ?? context.Report.ProgrammeYear;
        var dates = context.Book.List(days);
        return
            context.Own == context.Book.Language
            && days.Count <= MostLetters
            && context.Report.Footnotes.Any(f => days.TrueForAll(d => f.Text.Contains(d, StringComparison.Ordinal)))
            ? null
            : context.Say(FrameName.OrganizationLetters, new FrameSlots().With("days", dates).With("year", year), $"{Path}.postponement.letters");
    }

    private string? Chair() => Officer(_organization.Chair!, $"{Path}.chair");

    private string? Officer(ReportedOfficer officer, string path) =>
        context.Person(officer.Name, officer.Printed, path, officer.State is { } state ? context.State(state, $"{path}.state", inSentence: true) : null);

    private string? ViceChairs()
    {
        var named = new List<string>();
        for (var i = 0; i < _organization.ViceChairs.Length; i++)
        {
            if (Officer(_organization.ViceChairs[i], FormattableString.Invariant($"{Path}.viceChairs[{i}]")) is { } person)
                named.Add(person);
        }

        return context.Say(FrameName.ViceChairs, context.Slots().With("persons", context.Book.List(named)).With("number", named.Count), $"{Path}.viceChairs");
    }

    private string? At(FrameName frame, string? day, string? place) => context.Say(frame, AtPlace(context.Slots().With("day", day), place), Path);

    private string? Agenda()
    {
        if (_organization.Agenda is not { } agenda)
            return null;
        return context.Say(FrameName.Agenda, Adopted(agenda, agenda.Date), $"{Path}.agenda");
    }

    private string? Rules()
    {
        if (_organization.Rules is not { } rules)
            return null;
        var same = rules.Date is { } day && day == _organization.Agenda?.Date;
        return context.Say(FrameName.Rules, Adopted(rules, same ? null : rules.Date).With("same", same), $"{Path}.rules");
    }

    private FrameSlots Adopted(AdoptedText text, LocalDate? date) =>
        context
            .Slots()
            .With("day", date is { } day ? context.Book.Day(day) : null)
            .With("symbol", text.Symbol?.ToString())
            .With("byChair", text.ProposedByChair)
            .With("mutatisMutandis", text.MutatisMutandis);

    private void Secretariat()
    {
        for (var i = 0; i < _organization.Secretariat.Length; i++)
        {
            var (officer, path) = (_organization.Secretariat[i], FormattableString.Invariant($"{Path}.secretariat[{i}]"));
            FrameName? frame = officer.Post switch
            {
                OfficerPost.Secretary => FrameName.Secretary,
                OfficerPost.DeputySecretary => FrameName.DeputySecretary,
                OfficerPost.Secretariat => FrameName.Secretariat,
                _ => null,
            };
            if (frame is not { } post)
            {
                context.LeftOut(path, $"the post {officer.Post} is not a post of the secretariat");
                continue;
            }

            var slots = context
                .Slots()
                .With("person", context.Person(officer.Name, officer.Printed, path))
                .With("title", context.Thing(GrammarClass.Title, officer.Title, $"{path}.title"));
            if (context.Say(post, slots, path) is not { } sentence)
                continue;
            if (i == 0)
                body.Add(DraftSection.Organization, null, sentence);
            else
                body.AddToLast(DraftSection.Organization, sentence);
        }
    }
}
