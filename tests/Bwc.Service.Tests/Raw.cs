using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Bwc.Tests.Service;

/// <summary>Sends bytes that no well-behaved client would send, and reads what comes back until the server lets go.</summary>
internal static class Raw
{
    public static async Task<(int Status, string Text)> Send(Uri address, ReadOnlyMemory<byte> bytes)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, time.Token);
        var stream = client.GetStream();
        await stream.WriteAsync(bytes, time.Token);
        var text = new MemoryStream();
        try
        {
            await stream.CopyToAsync(text, time.Token);
        }
        catch (IOException)
        {
            // The server may let go while bytes are still on their way; what it said before that counts.
        }

        var answer = Encoding.UTF8.GetString(text.ToArray());
        return (answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(answer.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture) : 0, answer);
    }

    public static Task<(int Status, string Text)> Get(Uri address, string target) => Send(address, Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
}
