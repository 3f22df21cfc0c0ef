using Bwc.Model;
using Bwc.Model.Validation;
using NodaTime;

namespace Bwc.Tests;

public class MeetingTests
{
    [Fact]
    public void Is_made_by_hand_without_a_finding()
    {
        var days = new DateInterval(new LocalDate(2030, 8, 5), new LocalDate(2030, 8, 6));
        var meeting = Meeting.Of("MX3-2030", MeetingKind.MeetingOfExperts, 2030, OfficeCode.Parse("MX3"), days);

        Assert.Empty(ModelValidation.Validate(meeting).Findings);
        Assert.Equal(days, meeting.Days.Single());
        Assert.Empty(ModelValidation.Validate(Meeting.Of("RC-2030", MeetingKind.ReviewConference, 2030)).Findings);
    }
}
