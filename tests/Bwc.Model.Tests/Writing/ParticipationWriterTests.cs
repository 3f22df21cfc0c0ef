using Bwc.Model;
using Bwc.Model.Reports;
using NodaTime;

namespace Bwc.Tests;

public class ParticipationWriterTests
{
    [Theory]
    [InlineData(Language.English, "One non-governmental organization attended", "The following 1 international organization participated")]
    [InlineData(Language.French, "L’organisation non gouvernementale ci-après a participé", "L’organisation ci-après a participé")]
    [InlineData(Language.Spanish, "Participó en la reunión la siguiente organización no gubernamental", "la siguiente organización:")]
    [InlineData(Language.Russian, "приняла участие следующая неправительственная организация", "приняла участие следующая организация")]
    [InlineData(Language.Arabic, "المنظمة غير الحكومية التالية", "المنظمة التالية")]
    public void One_is_not_many(Language language, string nonGovernmental, string organization)
    {
        var text = Draft(language, stated: 1);
        Assert.Contains(nonGovernmental, text, StringComparison.Ordinal);
        Assert.Contains(organization, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_written_of_one_is_read_as_one()
    {
        foreach (var stated in new int?[] { 1, null })
        {
            var read = Texts.ReadText(Draft(Language.English, stated), Language.English).Participation!;
            Assert.Equal((stated, "VERTIC"), (read.NonGovernmental!.Stated, Assert.Single(read.NonGovernmental.Bodies)));
            Assert.Equal((stated, "WHO"), (read.Organizations!.Stated, Assert.Single(read.Organizations.Bodies)));
        }
    }

    [Fact]
    public void The_English_abbreviation_is_not_put_behind_a_name_in_another_language()
    {
        Assert.Contains("World Health Organization (WHO)", Draft(Language.English, 1), StringComparison.Ordinal);
        Assert.Contains("Organisation mondiale de la santé", Draft(Language.French, 1), StringComparison.Ordinal);
        Assert.DoesNotContain("(WHO)", Draft(Language.French, 1), StringComparison.Ordinal);
    }

    private static string Draft(Language language, int? stated) =>
        Register
            .Default.DraftParticipation(
                new MeetingReport
                {
                    Organization = new MeetingOrganization { Held = new DateInterval(new LocalDate(2021, 9, 3), new LocalDate(2021, 9, 3)) },
                    Participation = new Participation
                    {
                        Organizations = new BodyParticipation { Stated = stated, Bodies = ["WHO"] },
                        NonGovernmental = new BodyParticipation { Stated = stated, Bodies = ["VERTIC"] },
                    },
                },
                language
            )
            .GetValueOrThrow()
            .Text;
}
