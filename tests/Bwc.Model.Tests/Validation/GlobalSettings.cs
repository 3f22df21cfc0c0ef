using System.Globalization;
using FluentValidation;

namespace Bwc.Tests;

/// <summary>A host that has changed every setting that FluentValidation has for all validators of a process, until it is disposed of.</summary>
[CollectionDefinition(nameof(GlobalSettings), DisableParallelization = true)]
public sealed class GlobalSettings : IDisposable
{
    private readonly (CultureInfo Culture, CultureInfo Ui) _cultures = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
    private readonly ValidatorConfiguration _settings = ValidatorOptions.Global;
    private readonly (CascadeMode Class, CascadeMode Rule, Severity Severity) _modes;
    private readonly Func<Type, System.Reflection.MemberInfo, System.Linq.Expressions.LambdaExpression, string> _names;
    private readonly Func<Type, System.Reflection.MemberInfo, System.Linq.Expressions.LambdaExpression, string> _displayed;
    private readonly Func<FluentValidation.Validators.IPropertyValidator, string> _codes;

    public GlobalSettings()
    {
        _modes = (_settings.DefaultClassLevelCascadeMode, _settings.DefaultRuleLevelCascadeMode, _settings.Severity);
        (_names, _displayed, _codes) = (_settings.PropertyNameResolver, _settings.DisplayNameResolver, _settings.ErrorCodeResolver);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("tr-TR");
        _settings.DefaultClassLevelCascadeMode = _settings.DefaultRuleLevelCascadeMode = CascadeMode.Stop;
        _settings.Severity = Severity.Info;
        _settings.PropertyNameResolver = (_, _, _) => "!";
        _settings.DisplayNameResolver = (_, _, _) => "?";
        _settings.ErrorCodeResolver = _ => "none of yours";
    }

    public void Dispose()
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _cultures;
        (_settings.DefaultClassLevelCascadeMode, _settings.DefaultRuleLevelCascadeMode, _settings.Severity) = _modes;
        (_settings.PropertyNameResolver, _settings.DisplayNameResolver, _settings.ErrorCodeResolver) = (_names, _displayed, _codes);
    }
}
