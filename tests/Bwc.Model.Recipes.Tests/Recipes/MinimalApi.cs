using Bwc.Model;
using FluentValidation;
using NodaTime.Extensions;

namespace Secretariat;

public static class MinimalApi
{
    public static void Map(IEndpointRouteBuilder app)
    {
        // page: minimal-api
        // GET /chairs/2020/MX3
        app.MapGet("/chairs/{year:int}/{office}", (int year, OfficeCode office) => Answer(Register.Default.Chair(year, office)));

        // GET /states/EGY?on=2021-09-03
        app.MapGet("/states/{state}", (StateCode state, DateOnly on) => Answer(Register.Default.Standing(state, on.ToLocalDate())));

        // POST /tables/2031/2033 with a rule of rotation as its body
        app.MapPost(
            "/tables/{from:int}/{to:int}",
            (int from, int to, RotationRule rule, IValidator<RotationRule> validator) =>
                validator.Validate(rule) is { IsValid: false } wrong
                    ? Results.ValidationProblem(wrong.ToDictionary())
                    : Results.Ok(ChairTable.Of(RotationCalculator.Create(rule).GetValueOrThrow().Table(from, to)))
        );

        // A result is either a value or the findings that say why there is none.
        static IResult Answer<T>(Result<T> result)
            where T : class => result.TryGetValue(out var value) ? Results.Ok(value) : Results.UnprocessableEntity(result.Findings);
        // end
    }
}
