using Bwc.Model;
using FluentValidation;

namespace Bwc.Service.Registration;

/// <summary>Judges an entry that comes in, typed in or imported. Who is meant is not judged here: that is for the register to say.</summary>
internal sealed class NewEntryValidator : AbstractValidator<NewEntry>
{
    /// <summary>The longest text of an entry. The library takes names of so many characters.</summary>
    public const int Longest = 200;

    public NewEntryValidator()
    {
        RuleFor(e => e.Name)
            .Cascade(CascadeMode.Stop)
            .NotEmpty()
            .WithErrorCode(Codes.NameEmpty)
            .WithMessage("the name is empty; give a State or an organization")
            .MaximumLength(Longest)
            .WithErrorCode(Codes.NameTooLong)
            .WithMessage($"the name has more than {Longest} characters; shorten it")
            .Must(IsOneLine)
            .WithErrorCode(RegistrationCodes.TextUnfit)
            .WithMessage("the name is not one line of text; take out the control characters");
        RuleFor(e => e.Claimed)
            .Must(IsShortLine)
            .WithErrorCode(RegistrationCodes.TextUnfit)
            .WithMessage($"the category is not one line of at most {Longest} characters; give a word such as stateParty");
        RuleFor(e => e.Note)
            .Must(IsShortLine)
            .WithErrorCode(RegistrationCodes.TextUnfit)
            .WithMessage($"the note is not one line of at most {Longest} characters; shorten it");
    }

    private static bool IsShortLine(string? text) => text is null || (text.Length <= Longest && IsOneLine(text));

    private static bool IsOneLine(string? text) => text is null || !text.Any(char.IsControl);
}
