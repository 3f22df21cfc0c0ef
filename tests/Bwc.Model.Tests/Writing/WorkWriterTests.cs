using Bwc.Model;
using Bwc.Model.Reports;

namespace Bwc.Tests;

public class WorkWriterTests
{
    [Fact]
    public void Only_the_beginning_of_a_paragraph_has_a_capital_of_its_own()
    {
        var item = new AgendaItem
        {
            Number = 4,
            Paragraph = 9,
            Title = "Measures",
            Contributions =
            [
                new Contribution { Kind = ContributionKind.Briefing, By = Body("WHO") },
                new Contribution { Kind = ContributionKind.Statement, By = Body("ICRC") },
            ],
        };
        var text = Register.Default.Draft(new MeetingReport { Items = [item] }, Language.English).GetValueOrThrow().Text;
        Assert.Contains(
            "Under agenda item 4 (“Measures”), the World Health Organization (WHO) gave a briefing. "
                + "The International Committee of the Red Cross (ICRC) made a statement.",
            text,
            StringComparison.Ordinal
        );
    }

    private static Contributor Body(string name) => new() { Kind = ContributorKind.Organization, Name = name };
}
