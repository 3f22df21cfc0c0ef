using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Bwc.Service.Registration;

/// <summary>Puts the registration together: the database, the register that rules, the desk.</summary>
internal static class RegistrationServices
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var path = configuration["Registration:Database"] ?? "registration.db";
        var connection = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true }.ToString();
        services.AddDbContextFactory<RegistrationDb>(options => options.UseSqlite(connection));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => RegisterInUse.From(configuration["Registration:Register"]));
        services.AddSingleton<Ruler>();
        services.AddSingleton<Store>();
        services.AddSingleton<Desk>();
        services.AddSingleton<Importer>();
        services.AddSingleton<Reading>();
        services.AddHostedService<Opening>();
    }

    /// <summary>Opens the database before the first question is taken.</summary>
    private sealed class Opening(Store store, Desk desk, Importer importer) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Seed.Run(store, desk, importer);

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
