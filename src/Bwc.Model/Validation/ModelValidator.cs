using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using FluentValidation;
using FluentValidation.Results;

namespace Bwc.Model.Validation;

/// <summary>
/// What all validators share: the settings are fixed here, since a host may have changed FluentValidation's global ones; every rule has a code and a
/// message of its own; and a graded fact must name its source. To FluentValidation each judges any object, so that a process does not set up its
/// generic types anew for each record and member, which a tool that is compiled ahead would pay for at each start.
/// </summary>
internal abstract class ModelValidator<T> : AbstractValidator<object>
    where T : class
{
    private readonly IRuleBuilderInitial<object, object> _whole;

    protected ModelValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        _whole = RuleFor(model => model);
        if (typeof(IGraded).IsAssignableFrom(typeof(T)))
            Check(GradedFact);
    }

    /// <summary>Adds a rule that looks at the whole and names what it finds, with .NET paths relative to it.</summary>
    protected void Check(Func<T, IEnumerable<Fault>> faults) =>
        Judge(
            (model, context) =>
            {
                foreach (var fault in faults(model))
                    Add(context, fault);
            }
        );

    /// <summary>Adds a rule that holds for a record or does not, and then names the member.</summary>
    protected void Must(string member, Func<T, bool> holds, string code, Func<T, string> message) =>
        Judge(
            (model, context) =>
            {
                if (!holds(model))
                    Add(context, new Fault(code, member, message(model)));
            }
        );

    protected void Must(string member, Func<T, bool> holds, string code, string message) => Must(member, holds, code, _ => message);

    /// <summary>A text that must say something.</summary>
    protected void Text(Func<T, string?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        Must(NameOf(member), model => !string.IsNullOrWhiteSpace(read(model)), Codes.TextEmpty, "the text is empty; give it");

    /// <summary>A text that may be absent, but not empty.</summary>
    protected void OptionalText(Func<T, string?> read, [CallerArgumentExpression(nameof(read))] string member = "") =>
        Must(
            NameOf(member),
            model => read(model) is not { } text || !string.IsNullOrWhiteSpace(text),
            Codes.TextEmpty,
            "the text is empty; give it, or leave it out"
        );

    /// <summary>A word that must be one of its enumeration.</summary>
    protected void Word<TEnum>(Func<T, TEnum> read, [CallerArgumentExpression(nameof(read))] string member = "")
        where TEnum : struct, Enum => Must(NameOf(member), model => Enum.IsDefined(read(model)), Codes.WordUnknown, _ => WordFaults.Message<TEnum>());

    /// <summary>A word that may be absent, or must be one of its enumeration.</summary>
    protected void OptionalWord<TEnum>(Func<T, TEnum?> read, [CallerArgumentExpression(nameof(read))] string member = "")
        where TEnum : struct, Enum =>
        Must(NameOf(member), model => read(model) is not { } word || Enum.IsDefined(word), Codes.WordUnknown, _ => WordFaults.Message<TEnum>());

    /// <summary>A part that is judged by itself, and may be absent.</summary>
    protected void Part<TPart>(Func<T, TPart?> read, ModelValidator<TPart> validator, [CallerArgumentExpression(nameof(read))] string member = "")
        where TPart : class
    {
        var name = NameOf(member);
        Judge(
            (model, context) =>
            {
                if (read(model) is { } part)
                    validator.Validate(Below(context, part, name));
            }
        );
    }

    /// <summary>A list whose items are judged one by one.</summary>
    protected void Items<TItem>(
        Func<T, ImmutableArray<TItem>> read,
        ModelValidator<TItem> validator,
        [CallerArgumentExpression(nameof(read))] string member = ""
    )
        where TItem : class
    {
        var name = NameOf(member);
        Judge(
            (model, context) =>
            {
                var items = read(model);
                for (var i = 0; i < items.Length; i++)
                {
                    var item = Below(context, items[i], name);
                    item.PropertyChain.AddIndexer(i);
                    validator.Validate(item);
                }
            }
        );
    }

    /// <summary>Names every item whose key an earlier one has.</summary>
    protected static IEnumerable<Fault> Repeated<TItem, TKey>(ImmutableArray<TItem> items, string list, string member, string code, Func<TItem, TKey> keyOf)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        for (var i = 0; i < items.Length; i++)
        {
            var key = keyOf(items[i]);
            if (!seen.Add(key))
                yield return new Fault(
                    code,
                    member.Length == 0 ? $"{list}[{i}]" : $"{list}[{i}].{member}",
                    $"{SafeText.Quote(key.ToString())} stands twice; give it once"
                );
        }
    }

    private static void Add(ValidationContext<object> context, Fault fault) =>
        context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(fault.Path), fault.Message) { ErrorCode = fault.Code });

    // The context below another one adds to the same failures.
    private static ValidationContext<object> Below(ValidationContext<object> context, object part, string member)
    {
        var below = context.CloneForChildValidator(part);
        below.PropertyChain.Add(member);
        return below;
    }

    // The member is what the expression reads last: o => o.Title.
    protected static string NameOf(string expression) => expression[(expression.LastIndexOf('.') + 1)..].TrimEnd('!');

    private static IEnumerable<Fault> GradedFact(T model)
    {
        var fact = (IGraded)model;
        if (!Enum.IsDefined(fact.Grade))
            yield return new Fault(Codes.WordUnknown, nameof(IGraded.Grade), $"the grade is none that is known; give {new EnumWords<Grade>().Right}");
        else if (fact.Grade != Grade.NotEstablished && fact.Source is null)
            yield return new Fault(
                Codes.GradeWithoutSource,
                nameof(IGraded.Source),
                $"the grade is {EnumWords.Of(fact.Grade)} and no source is named; name it, or give the grade notEstablished"
            );
    }

    private void Judge(Action<T, ValidationContext<object>> rule) => _whole.Custom((model, context) => rule((T)model, context));
}
