using Bwc.Model;
using FluentValidation;

namespace Bwc.Service.Registration;

/// <summary>Judges a list that is to be opened for a meeting of one's own.</summary>
internal sealed class NewMeetingValidator : AbstractValidator<NewMeeting>
{
    public NewMeetingValidator()
    {
        RuleFor(m => m.Id)
            .Matches("^[A-Za-z0-9-]{1,40}$")
            .WithErrorCode(RegistrationCodes.TextUnfit)
            .WithMessage("the identifier is not 1 to 40 letters, digits and hyphens; give one such as MX3-2020");
        RuleFor(m => m.Title)
            .Must(t => !string.IsNullOrWhiteSpace(t) && t.Length <= NewEntryValidator.Longest && !t.Any(char.IsControl))
            .WithErrorCode(RegistrationCodes.TextUnfit)
            .WithMessage($"the title is not one line of at most {NewEntryValidator.Longest} characters; give one");
        RuleFor(m => m.On).NotNull().WithErrorCode(Codes.DateMalformed).WithMessage("the meeting has no day; give its first, such as 2021-09-03");
    }
}
