using Bwc.Model;
using Bwc.Model.Reports;
using FluentValidation;

namespace Bwc.Benchmarks;

/// <summary>What a report must keep to, as one would write it in FluentValidation with the rules that it brings along.</summary>
internal static class PlainRules
{
    public static IValidator<MeetingReport> Report() =>
        Of<MeetingReport>(v =>
        {
            v.RuleFor(r => r.JobNumber).NotEmpty().Must(Shown).When(r => r.JobNumber != null);
            v.RuleFor(r => r.Title).NotEmpty().Must(Shown).When(r => r.Title != null);
            v.RuleFor(r => r.AgendaItemTitle).NotEmpty().Must(Shown).When(r => r.AgendaItemTitle != null);
            v.RuleFor(r => r.ProgrammeYear).InclusiveBetween(1, 9999);
            v.RuleFor(r => r.AgendaItemNumber).GreaterThanOrEqualTo(1);
            v.RuleFor(r => r.Language).IsInEnum();
            v.RuleFor(r => r.ReportTo!)
                .SetValidator(
                    Of<ReportAddressee>(a =>
                    {
                        a.RuleFor(x => x.Year).GreaterThanOrEqualTo(1);
                        a.RuleFor(x => x.Place).NotEmpty().Must(Shown).When(x => x.Place != null);
                    })
                )
                .When(r => r.ReportTo != null);
            v.RuleFor(r => r.Mandate!).SetValidator(Mandate()).When(r => r.Mandate != null);
            v.RuleFor(r => r.Resolution!)
                .SetValidator(
                    Of<GeneralAssemblyResolution>(x =>
                    {
                        x.RuleFor(y => y.Paragraph).GreaterThanOrEqualTo(1);
                        x.RuleFor(y => y.Number).NotEmpty().Must(Shown);
                    })
                )
                .When(r => r.Resolution != null);
            v.RuleFor(r => r.Organization!).SetValidator(Organization()).When(r => r.Organization != null);
            v.RuleFor(r => r.Participation!).SetValidator(Participation()).When(r => r.Participation != null);
            v.RuleFor(r => r.ProgrammeOfWork!)
                .SetValidator(Of<ProgrammeOfWork>(p => p.RuleFor(x => x.Paragraph).GreaterThanOrEqualTo(1)))
                .When(r => r.ProgrammeOfWork != null);
            v.RuleForEach(r => r.Items).SetValidator(Item());
            v.RuleFor(r => r.Summary!).SetValidator(Summary()).When(r => r.Summary != null);
            v.RuleForEach(r => r.Documents).SetValidator(Document());
            v.RuleFor(r => r.Adoption!).SetValidator(Of<Adoption>(a => a.RuleFor(x => x.Paragraph).GreaterThanOrEqualTo(1))).When(r => r.Adoption != null);
            v.RuleForEach(r => r.Figures).SetValidator(Figure());
            v.RuleFor(r => r.Items).Must(items => items.Select(i => i.Number).Distinct().Count() == items.Length);
            v.RuleFor(r => r.Documents).Must(documents => documents.Select(d => d.Symbol).Distinct().Count() == documents.Length);
        });

    private static InlineValidator<ReportedMandate> Mandate() =>
        Of<ReportedMandate>(v =>
        {
            v.RuleFor(m => m.Paragraph).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.EarlierFirstYear).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.EarlierLastYear).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.FirstYear).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.LastYear).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.DaysPerYear).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.ExpertDays).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.StatesPartiesDays).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.MinimumMonths).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.ViceChairs).GreaterThanOrEqualTo(1);
            v.RuleFor(m => m.OfficeDays).GreaterThanOrEqualTo(1);
            v.RuleForEach(m => m.Topics).NotEmpty().Must(Shown);
        });

    private static InlineValidator<MeetingOrganization> Organization()
    {
        var officer = Of<ReportedOfficer>(o =>
        {
            o.RuleFor(x => x.Post).IsInEnum();
            o.RuleFor(x => x.Name).NotEmpty().Must(Shown);
            o.RuleFor(x => x.Printed).NotEmpty().Must(Shown).When(x => x.Printed != null);
            o.RuleFor(x => x.Title).NotEmpty().Must(Shown).When(x => x.Title != null);
        });
        var text = Of<AdoptedText>(t => t.RuleFor(x => x.Paragraph).GreaterThanOrEqualTo(1));
        return Of<MeetingOrganization>(v =>
        {
            v.RuleFor(o => o.Paragraph).GreaterThanOrEqualTo(1);
            v.RuleFor(o => o.Place).NotEmpty().Must(Shown).When(o => o.Place != null);
            v.RuleForEach(o => o.DecidedBy)
                .SetValidator(
                    Of<MeetingReference>(r =>
                    {
                        r.RuleFor(x => x.Kind).IsInEnum();
                        r.RuleFor(x => x.Number).GreaterThanOrEqualTo(1);
                        r.RuleFor(x => x.Year).GreaterThanOrEqualTo(1);
                    })
                );
            v.RuleFor(o => o.Postponement!)
                .SetValidator(
                    Of<Postponement>(p =>
                    {
                        p.RuleFor(x => x.Cause).NotEmpty().Must(Shown).When(x => x.Cause != null);
                        p.RuleFor(x => x.Instrument).IsInEnum();
                    })
                )
                .When(o => o.Postponement != null);
            v.RuleFor(o => o.Chair!).SetValidator(officer).When(o => o.Chair != null);
            v.RuleFor(o => o.Agenda!).SetValidator(text).When(o => o.Agenda != null);
            v.RuleFor(o => o.Rules!).SetValidator(text).When(o => o.Rules != null);
            v.RuleForEach(o => o.Secretariat).SetValidator(officer);
        });
    }

    private static InlineValidator<Participation> Participation()
    {
        var states = Of<StateParticipation>(s =>
        {
            s.RuleFor(x => x.Paragraph).GreaterThanOrEqualTo(1);
            s.RuleFor(x => x.Stated).GreaterThanOrEqualTo(0);
            s.RuleForEach(x => x.Unresolved).NotEmpty().Must(Shown);
        });
        var bodies = Of<BodyParticipation>(b =>
        {
            b.RuleFor(x => x.Paragraph).GreaterThanOrEqualTo(1);
            b.RuleFor(x => x.Stated).GreaterThanOrEqualTo(0);
            b.RuleForEach(x => x.Bodies).NotEmpty().Must(Shown);
            b.RuleForEach(x => x.Unresolved).NotEmpty().Must(Shown);
        });
        var guest = Of<Guest>(g =>
        {
            g.RuleFor(x => x.Name).NotEmpty().Must(Shown);
            g.RuleFor(x => x.Capacity).NotEmpty().Must(Shown).When(x => x.Capacity != null);
            g.RuleFor(x => x.Organization).NotEmpty().Must(Shown).When(x => x.Organization != null);
        });
        return Of<Participation>(v =>
        {
            v.RuleFor(p => p.StatesParties!).SetValidator(states).When(p => p.StatesParties != null);
            v.RuleFor(p => p.Signatories!).SetValidator(states).When(p => p.Signatories != null);
            v.RuleFor(p => p.ObserverStates!).SetValidator(states).When(p => p.ObserverStates != null);
            v.RuleFor(p => p.UnitedNations!).SetValidator(bodies).When(p => p.UnitedNations != null);
            v.RuleFor(p => p.Organizations!).SetValidator(bodies).When(p => p.Organizations != null);
            v.RuleFor(p => p.NonGovernmental!).SetValidator(bodies).When(p => p.NonGovernmental != null);
            v.RuleFor(p => p.Guests!)
                .SetValidator(
                    Of<GuestParticipation>(g =>
                    {
                        g.RuleFor(x => x.Paragraph).GreaterThanOrEqualTo(1);
                        g.RuleForEach(x => x.Guests).SetValidator(guest);
                    })
                )
                .When(p => p.Guests != null);
            v.RuleFor(p => p.ListParagraph).GreaterThanOrEqualTo(1);
        });
    }

    private static InlineValidator<Contributor> Contributor() =>
        Of<Contributor>(v =>
        {
            v.RuleFor(c => c.Kind).IsInEnum();
            v.RuleFor(c => c.State).Must((c, state) => state != null == (c.Kind == ContributorKind.State));
            v.RuleFor(c => c.Name).Must((c, name) => string.IsNullOrWhiteSpace(name) != c.Kind is ContributorKind.Organization or ContributorKind.Guest);
        });

    private static InlineValidator<AgendaItem> Item()
    {
        var contribution = Of<Contribution>(c =>
        {
            c.RuleFor(x => x.Kind).IsInEnum();
            c.RuleFor(x => x.Subject).NotEmpty().Must(Shown).When(x => x.Subject != null);
            c.RuleFor(x => x.By).SetValidator(Contributor());
        });
        return Of<AgendaItem>(v =>
        {
            v.RuleFor(i => i.Number).GreaterThanOrEqualTo(1);
            v.RuleFor(i => i.Paragraph).GreaterThanOrEqualTo(1);
            v.RuleFor(i => i.Title).NotEmpty().Must(Shown).When(i => i.Title != null);
            v.RuleForEach(i => i.Contributions).SetValidator(contribution);
            v.RuleForEach(i => i.Unresolved).NotEmpty().Must(Shown);
        });
    }

    private static InlineValidator<ChairSummary> Summary() =>
        Of<ChairSummary>(v =>
        {
            v.RuleFor(s => s.Paragraph).GreaterThanOrEqualTo(1);
            v.RuleFor(s => s.Annex).NotEmpty().Must(Shown).When(s => s.Annex != null);
            v.RuleForEach(s => s.Elements).IsInEnum();
            v.RuleForEach(s => s.DrawnFrom).IsInEnum();
            v.RuleForEach(s => s.Views)
                .SetValidator(
                    Of<AttributedView>(w =>
                    {
                        w.RuleFor(x => x.Paragraph).GreaterThanOrEqualTo(1);
                        w.RuleFor(x => x.Item).GreaterThanOrEqualTo(1);
                        w.RuleFor(x => x.Holder).IsInEnum();
                    })
                );
        });

    private static InlineValidator<OfficialDocument> Document() =>
        Of<OfficialDocument>(v =>
        {
            v.RuleFor(d => d.Title).NotEmpty().Must(Shown).When(d => d.Title != null);
            v.RuleForEach(d => d.SubmittedBy).SetValidator(Contributor());
            v.RuleForEach(d => d.Languages).IsInEnum();
        });

    private static InlineValidator<ReportedFigure> Figure() =>
        Of<ReportedFigure>(v =>
        {
            v.RuleFor(f => f.Kind).IsInEnum();
            v.RuleFor(f => f.Year).GreaterThanOrEqualTo(1);
            v.RuleFor(f => f.Paragraph).GreaterThanOrEqualTo(1);
            v.RuleFor(f => f.Annex).NotEmpty().Must(Shown).When(f => f.Annex != null);
            v.RuleFor(f => f.Value).GreaterThanOrEqualTo(0);
            v.RuleFor(f => f.Value).LessThanOrEqualTo(100).When(f => f.Kind is FigureKind.NationalContactPoints or FigureKind.CbmShareNeverAbove);
            v.RuleFor(f => f.AsOf).Matches("^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$").When(f => f.AsOf != null);
        });

    /// <summary>Whether a text can be written to a file and shown on a line.</summary>
    private static bool Shown(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) || c is (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                return false;
            if (char.IsSurrogate(c) && (i + 1 == text.Length || !char.IsSurrogatePair(c, text[++i])))
                return false;
        }

        return true;
    }

    private static InlineValidator<T> Of<T>(Action<InlineValidator<T>> rules)
    {
        var validator = new InlineValidator<T>();
        rules(validator);
        return validator;
    }
}
