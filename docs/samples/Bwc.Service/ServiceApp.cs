using System.Text.Encodings.Web;
using Bwc.Service.Endpoints;
using Bwc.Service.Http;
using Bwc.Service.OpenApi;
using Bwc.Service.Page;
using Bwc.Service.Registration;

namespace Bwc.Service;

/// <summary>Puts the service together: limits, headers, faults, endpoints, their description, the pages, the registration.</summary>
public static class ServiceApp
{
    /// <summary>
    /// Makes the service, ready to run. Outside /registration it reads no clock and no file: whatever it answers follows from the question and the embedded
    /// data.
    /// </summary>
    /// <param name="args">
    /// Settings such as --urls http://localhost:5080, --BodyTimeout 00:00:10, --Remember 16777216 (bytes of answers kept) and, for measuring,
    /// --Bench true. For the registration: --Registration:Database registration.db and --Registration:Register register.json.
    /// </param>
    /// <returns>The service.</returns>
    public static WebApplication Create(params string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var limits = Limits.From(builder.Configuration);
        builder.WebHost.ConfigureKestrel(limits.Apply);
        // A request a line would cost more than the answer.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton(new Remembered(limits.Remember));
        builder.Services.AddSingleton<OpenApiText>();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.TypeInfoResolverChain.Insert(0, ServiceJsonContext.Default);
            json.SerializerOptions.TypeInfoResolverChain.Insert(1, RegistrationJsonContext.Default);
            // The answers go to programs and terminals, not into HTML, and people read them too.
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.WriteIndented = true;
            json.SerializerOptions.NewLine = "\n";
        });
        Description.Add(builder.Services);
        RegistrationServices.Add(builder.Services, builder.Configuration);

        var app = builder.Build();
        app.Use(Headers.Add);
        // What the registration answers changes, and no cache may have it.
        app.UseWhen(context => !context.Request.Path.StartsWithSegments("/registration"), questions => questions.Use(Answers.Remember));
        app.Use(Faults.Catch);
        app.UseRouting();
        StateEndpoints.Map(app);
        ParticipationEndpoints.Map(app);
        ChairEndpoints.Map(app);
        ReportEndpoints.Map(app);
        ListEndpoints.Map(app);
        RegistrationEndpoints.Map(app);
        app.MapGet("/openapi.json", (HttpContext context, OpenApiText text) => text.Answer(context)).ExcludeFromDescription();
        EmbeddedPage.Map(app);
        // Something to measure against: the same server and the same headers, and no question.
        if (builder.Configuration["Bench"] == "true")
            app.MapGet("/empty", () => Results.NoContent()).ExcludeFromDescription();
        return app;
    }
}
