using System.Collections.Immutable;
using System.Linq.Expressions;
using System.Reflection;
using FluentValidation;
using FluentValidation.Internal;
using FluentValidation.Results;
using NodaTime;

namespace Bwc.Model.Validation;

/// <summary>
/// The base class of all record validators. Every rule has a code from the <see cref="CodeCatalogue"/>, its own message, and the severity given there; a graded
/// fact must name its source; and settings in <see cref="ValidatorOptions.Global"/> have no effect.
/// </summary>
/// <typeparam name="T">The type of record.</typeparam>
/// <remarks>
/// Validators are stateless, so one instance can be used by any number of threads. A record without findings is recognized without running the rules of
/// FluentValidation one by one; they run only if there is something to report.
/// </remarks>
[Cites("docs/validation.md")]
public abstract class RecordValidator<T> : AbstractValidator<T>, IRecordValidator
    where T : class
{
    // Beside each rule of FluentValidation is the same question, asked without a context, a path or an allocation.
    private readonly List<Func<T, bool>> _sound = [];

    // Rules on the whole look only at a record that lacks nothing, however deep: System.Text.Json lets a null through for a part that must be there.
    private readonly List<Func<T, bool>> _soundAsAWhole = [];
    private readonly List<Func<T, bool>> _complete = [];

    private protected RecordValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        if (typeof(IGraded).IsAssignableFrom(typeof(T)))
            Check(GradeFaults.Of);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    public sealed override ValidationResult Validate(ValidationContext<T> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return IsSound(context) ? Nothing() : base.Validate(context);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException">The context is null.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public sealed override Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        cancellation.ThrowIfCancellationRequested();
        return IsSound(context) ? Task.FromResult(Nothing()) : base.ValidateAsync(context, cancellation);
    }

    /// <summary>Assigns the name of its member to a rule, regardless of how the host has configured names in FluentValidation.</summary>
    /// <param name="rule">The rule that has been added.</param>
    /// <exception cref="ArgumentNullException">The rule is null.</exception>
    protected sealed override void OnRuleAdded(IValidationRule<T> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var name = rule.Member?.Name ?? string.Empty;
        rule.PropertyName = name;
        rule.SetDisplayName(name);
    }

    IReadOnlyList<ValidationFailure> IRecordValidator.Judge(object model)
    {
        var record = (T)model;
        return IsSound(record) ? [] : base.Validate(new ValidationContext<T>(record, new PropertyChain(), new DefaultValidatorSelector())).Errors;
    }

    /// <summary>True if no rule has anything to say.</summary>
    internal bool IsSound(T model)
    {
        foreach (var rule in _sound)
        {
            if (!rule(model))
                return false;
        }

        foreach (var rule in _soundAsAWhole)
        {
            if (!rule(model))
                return false;
        }

        return true;
    }

    /// <summary>A text that must say something.</summary>
    private protected void Text(Expression<Func<T, string?>> member)
    {
        Add(member, TextRule<T>.Given);
        var read = Reader<string?>(member);
        _complete.Add(model => read(model) is not null);
    }

    /// <summary>A text that may be absent, but not empty.</summary>
    private protected void OptionalText(Expression<Func<T, string?>> member) => Add(member, TextRule<T>.Optional);

    /// <summary>A text of which another rule says when it is empty; here it must only be fit to be written and shown.</summary>
    private protected void PlainText(Expression<Func<T, string?>> member) => Add(member, TextRule<T>.Plain);

    /// <summary>A list of texts that must each say something.</summary>
    private protected void Texts(Expression<Func<T, IEnumerable<string?>>> list) => AddEach(list, TextRule<T>.Optional);

    /// <summary>A source that is not the <see cref="IGraded.Source"/> of a graded fact.</summary>
    private protected void Cited(Expression<Func<T, Citation?>> member) => Add(member, new CitationRule<T>());

    /// <summary>A word that must be one of its enumeration.</summary>
    private protected void Word<TEnum>(Expression<Func<T, TEnum>> member)
        where TEnum : struct, Enum => Add(member, new WordRule<T, TEnum>());

    /// <summary>A word that may be absent, or must be one of its enumeration.</summary>
    private protected void OptionalWord<TEnum>(Expression<Func<T, TEnum?>> member)
        where TEnum : struct, Enum => Add(member, new OptionalWordRule<T, TEnum>());

    /// <summary>A list of words of an enumeration.</summary>
    private protected void Words<TEnum>(Expression<Func<T, IEnumerable<TEnum>>> list)
        where TEnum : struct, Enum => AddEach(list, new WordRule<T, TEnum>());

    /// <summary>A code that must be there: the default value is not one.</summary>
    private protected void Code<TCode>(Expression<Func<T, TCode>> member)
        where TCode : struct, IEquatable<TCode> => Add(member, new CodeRule<T, TCode>());

    /// <summary>A code that may be absent; the default value is not a code all the same.</summary>
    private protected void OptionalCode<TCode>(Expression<Func<T, TCode?>> member)
        where TCode : struct, IEquatable<TCode> => Add(member, new OptionalCodeRule<T, TCode>());

    /// <summary>A list of codes.</summary>
    private protected void EachCode<TCode>(Expression<Func<T, IEnumerable<TCode>>> list)
        where TCode : struct, IEquatable<TCode> => AddEach(list, new CodeRule<T, TCode>());

    /// <summary>A number that counts from 1 and may be absent.</summary>
    private protected void FromOne(Expression<Func<T, int?>> member) => Add(member, NumberRule<T>.FromOne);

    /// <summary>A number that counts from 1.</summary>
    private protected void FromOne(Expression<Func<T, int>> member) => Add(member, WholeNumberRule<T>.FromOne);

    /// <summary>A number that counts from 0 and may be absent.</summary>
    private protected void FromZero(Expression<Func<T, int?>> member) => Add(member, NumberRule<T>.FromZero);

    /// <summary>A number that counts from 0.</summary>
    private protected void FromZero(Expression<Func<T, int>> member) => Add(member, WholeNumberRule<T>.FromZero);

    /// <summary>A day that a file can hold.</summary>
    private protected void Day(Expression<Func<T, LocalDate>> member) => Add(member, new DayRule<T, LocalDate>(DayRules.Of));

    /// <summary>A day that may be absent.</summary>
    private protected void Day(Expression<Func<T, LocalDate?>> member) =>
        Add(member, new DayRule<T, LocalDate?>(day => day is { } given ? DayRules.Of(given) : null));

    /// <summary>A run of days that may be absent.</summary>
    private protected void Day(Expression<Func<T, DateInterval?>> member) =>
        Add(member, new DayRule<T, DateInterval?>(run => run is null ? null : DayRules.Of(run)));

    /// <summary>A list of runs of days.</summary>
    private protected void Days(Expression<Func<T, IEnumerable<DateInterval>>> list) => AddEach(list, new DayRule<T, DateInterval>(DayRules.Of));

    /// <summary>A list of days.</summary>
    private protected void Days(Expression<Func<T, IEnumerable<LocalDate>>> list) => AddEach(list, new DayRule<T, LocalDate>(DayRules.Of));

    /// <summary>A moment that may be absent.</summary>
    private protected void Moment(Expression<Func<T, Instant?>> member) =>
        Add(member, new DayRule<T, Instant?>(moment => moment is { } given ? DayRules.Of(given) : null));

    /// <summary>A member that must be there; the rules on the whole are passed over where it is not.</summary>
    private protected void Present<TMember>(Expression<Func<T, TMember?>> member)
        where TMember : class
    {
        var read = Reader<TMember?>(member);
        Add(member, new MemberCondition<T, TMember?>(model => read(model) is not null, Codes.PartMissing, _ => "the part is missing; add it"));
        _complete.Add(model => read(model) is not null);
    }

    /// <summary>True if no part is missing, however deep.</summary>
    internal bool IsComplete(T model) => _complete.TrueForAll(has => has(model));

    /// <summary>A rule that holds for a record or does not, and then names the member.</summary>
    private protected void Must<TMember>(Expression<Func<T, TMember>> member, Func<T, bool> holds, string code, Func<T, string> message)
    {
        RuleFor(member).SetValidator(new MemberCondition<T, TMember>(model => !IsComplete(model) || holds(model), code, message));
        _soundAsAWhole.Add(holds);
    }

    private protected void Must<TMember>(Expression<Func<T, TMember>> member, Func<T, bool> holds, string code, string message) =>
        Must(member, holds, code, _ => message);

    /// <summary>A rule that looks at the whole and names what it finds, with .NET paths relative to it.</summary>
    private protected void Check(Func<T, IEnumerable<Fault>> faults)
    {
        RuleFor(model => model).SetValidator(new FaultsRule<T>(model => IsComplete(model) ? faults(model) : []));
        _soundAsAWhole.Add(model => !faults(model).Any());
    }

    /// <summary>A part that is judged by itself, and may be absent.</summary>
    private protected void Part<TPart>(Expression<Func<T, TPart?>> member, RecordValidator<TPart> validator)
        where TPart : class
    {
        RuleFor<TPart>(member!).SetValidator(validator);
        var read = Reader<TPart?>(member);
        _sound.Add(model => read(model) is not { } part || validator.IsSound(part));
        _complete.Add(model => read(model) is not { } part || validator.IsComplete(part));
    }

    /// <summary>A list whose items are judged one by one.</summary>
    private protected void Items<TItem>(Expression<Func<T, IEnumerable<TItem>>> list, RecordValidator<TItem> validator)
        where TItem : class
    {
        RuleForEach(list).SetValidator(validator);
        var read = Reader<ImmutableArray<TItem>>(list);
        _sound.Add(model =>
        {
            foreach (var item in read(model))
            {
                if (!validator.IsSound(item))
                    return false;
            }

            return true;
        });
        _complete.Add(model => read(model).All(validator.IsComplete));
    }

    /// <summary>Names every item whose key an earlier one has.</summary>
    private protected static IEnumerable<Fault> Repeated<TItem, TKey>(
        ImmutableArray<TItem> items,
        string list,
        string member,
        string code,
        Func<TItem, TKey> keyOf
    )
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
                    $"{SafeText.Quote(key.ToString())} is listed twice; list it once"
                );
        }
    }

    private void Add<TMember>(Expression<Func<T, TMember>> member, MemberRule<T, TMember> rule)
    {
        RuleFor(member).SetValidator(rule);
        var read = Reader<TMember>(member);
        _sound.Add(model => rule.Judge(model, read(model)) is null);
    }

    private void AddEach<TItem>(Expression<Func<T, IEnumerable<TItem>>> list, MemberRule<T, TItem> rule)
    {
        RuleForEach(list).SetValidator(rule);
        var read = Reader<ImmutableArray<TItem>>(list);
        _sound.Add(model =>
        {
            foreach (var item in read(model))
            {
                if (rule.Judge(model, item) is not null)
                    return false;
            }

            return true;
        });
    }

    /// <summary>The getter of the member that an expression names, without what the compiler puts around it to make a list a sequence.</summary>
    private static Func<T, TValue> Reader<TValue>(LambdaExpression expression)
    {
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } converted ? converted.Operand : expression.Body;
        return ((PropertyInfo)((MemberExpression)body).Member).GetMethod!.CreateDelegate<Func<T, TValue>>();
    }

    // Where only some rules are asked for, FluentValidation says which were run.
    private bool IsSound(ValidationContext<T> context) =>
        context.Selector is DefaultValidatorSelector && context.InstanceToValidate is { } model && IsSound(model);

    private static ValidationResult Nothing() => new() { RuleSetsExecuted = [RulesetValidatorSelector.DefaultRuleSetName] };
}
