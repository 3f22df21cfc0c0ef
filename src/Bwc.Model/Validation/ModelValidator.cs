using System.Collections.Immutable;
using System.Linq.Expressions;
using Bwc.Model.Diagnostics;
using Bwc.Model.Primitives;
using Bwc.Model.Sources;
using FluentValidation;
using FluentValidation.Results;

namespace Bwc.Model.Validation;

/// <summary>
/// What all validators share: the settings are fixed here, since a host may have changed FluentValidation's global ones; every rule has a code and a
/// message of its own; and a graded fact must name its source.
/// </summary>
internal abstract class ModelValidator<T> : AbstractValidator<T>
    where T : class
{
    protected ModelValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        if (!typeof(IGraded).IsAssignableFrom(typeof(T))) return;
        Check(GradedFact);
    }

    /// <summary>Adds a rule that looks at the whole and names what it finds, with .NET paths relative to it.</summary>
    protected void Check(Func<T, IEnumerable<Fault>> faults) =>
        RuleFor(model => model).Custom((model, context) =>
        {
            foreach (var fault in faults(model))
                context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(fault.Path), fault.Message) { ErrorCode = fault.Code });
        });

    /// <summary>A text that must say something.</summary>
    protected void Text(Expression<Func<T, string?>> member) =>
        Property(member).Must(text => !string.IsNullOrWhiteSpace(text)).WithErrorCode(Codes.TextEmpty).WithMessage("the text is empty; give it");

    /// <summary>A text that may be absent, but not empty.</summary>
    protected void OptionalText(Expression<Func<T, string?>> member) =>
        Property(member).Must(text => text is null || !string.IsNullOrWhiteSpace(text)).WithErrorCode(Codes.TextEmpty).WithMessage("the text is empty; give it, or leave it out");

    /// <summary>A word that must be one of its enumeration.</summary>
    protected void Word<TEnum>(Expression<Func<T, TEnum>> member)
        where TEnum : struct, Enum =>
        Property(member).Must(word => Enum.IsDefined(word)).WithErrorCode(Codes.WordUnknown).WithMessage($"the value is none that is known; give {new EnumWords<TEnum>().Right}");

    /// <summary>A list whose items are judged one by one.</summary>
    protected void Items<TItem>(Expression<Func<T, IEnumerable<TItem>>> member, IValidator<TItem> validator)
        where TItem : class
    {
        var rule = RuleForEach(member);
        rule.Configure(r => r.PropertyName = NameOf(member));
        rule.SetValidator(validator);
    }

    protected IRuleBuilderInitial<T, TProperty> Property<TProperty>(Expression<Func<T, TProperty>> member)
    {
        var rule = RuleFor(member);
        rule.Configure(r => r.PropertyName = NameOf(member));
        return rule;
    }

    /// <summary>Names every item whose key an earlier one has.</summary>
    protected static IEnumerable<Fault> Repeated<TItem, TKey>(ImmutableArray<TItem> items, string list, string member, string code, Func<TItem, TKey> keyOf)
        where TKey : notnull
    {
        var seen = new HashSet<TKey>();
        for (var i = 0; i < items.Length; i++)
        {
            var key = keyOf(items[i]);
            if (!seen.Add(key)) yield return new Fault(code, member.Length == 0 ? $"{list}[{i}]" : $"{list}[{i}].{member}", $"{Malformed.Quote(key.ToString())} stands twice; give it once");
        }
    }

    // A list is converted to the interface that FluentValidation takes, which puts a conversion around the member.
    private static string NameOf(LambdaExpression member) => ((MemberExpression)(member.Body is UnaryExpression conversion ? conversion.Operand : member.Body)).Member.Name;

    private static IEnumerable<Fault> GradedFact(T model)
    {
        var fact = (IGraded)model;
        if (!Enum.IsDefined(fact.Grade)) yield return new Fault(Codes.WordUnknown, nameof(IGraded.Grade), $"the grade is none that is known; give {new EnumWords<Grade>().Right}");
        else if (fact.Grade != Grade.NotEstablished && fact.Source is null)
            yield return new Fault(Codes.GradeWithoutSource, nameof(IGraded.Source), $"the grade is {EnumWords.Of(fact.Grade)} and no source is named; name it, or give the grade notEstablished");
    }
}
