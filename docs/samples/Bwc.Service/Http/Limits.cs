using System.Globalization;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Bwc.Service.Http;

/// <summary>How much a request may be and how long it may take. Beyond them the server says so and lets go.</summary>
/// <param name="BodyTimeout">How long a body may take to arrive.</param>
/// <param name="Remember">How many bytes of answers are kept.</param>
/// <param name="Connections">How many callers may be connected at once; whoever comes after them is let go at once.</param>
internal sealed record Limits(TimeSpan BodyTimeout, long Remember, int Connections)
{
    /// <summary>The greatest body: 1 MiB, some twenty-five times the report of MX3 of 2020.</summary>
    public const int Body = 1024 * 1024;

    /// <summary>The most lines of a list of participants. Looking for what an unknown name may mean takes milliseconds, and the rest waits.</summary>
    public const int Lines = 1_000;

    /// <summary>The greatest length of one value of a question; the longest name of the register is far below.</summary>
    public const int Value = 200;

    /// <summary>The longest line of a request, path and query together.</summary>
    public const int Line = 4 * 1024;

    public static Limits From(IConfiguration configuration) =>
        new(
            TimeSpan.TryParse(configuration["BodyTimeout"], CultureInfo.InvariantCulture, out var given) && given > TimeSpan.Zero
                ? given
                : TimeSpan.FromSeconds(10),
            long.TryParse(configuration["Remember"], NumberStyles.None, CultureInfo.InvariantCulture, out var room) ? room : 16 * 1024 * 1024,
            int.TryParse(configuration["Connections"], NumberStyles.None, CultureInfo.InvariantCulture, out var most) && most > 0 ? most : 512
        );

    public void Apply(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        // The server counts the frames of a body sent in chunks as well; the body itself is measured where it is read.
        options.Limits.MaxRequestBodySize = Body + (Body / 4);
        options.Limits.MaxConcurrentConnections = Connections;
        options.Limits.MaxConcurrentUpgradedConnections = 0;
        options.Limits.MaxRequestLineSize = Line;
        options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        options.Limits.MaxRequestHeaderCount = 60;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(10);
        options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(60);
    }
}
