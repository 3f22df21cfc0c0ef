using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Bwc.Tests;

/// <summary>Sends bytes that no well-behaved client would send, and reads the one answer that comes back.</summary>
internal static class Raw
{
    public static async Task<(int Status, string Text)> Send(Uri address, ReadOnlyMemory<byte> bytes)
    {
        using var time = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port, time.Token);
        var stream = client.GetStream();
        await stream.WriteAsync(bytes, time.Token);
        var (answer, buffer) = (string.Empty, new byte[64 * 1024]);
        try
        {
            for (int read; !IsWhole(answer) && (read = await stream.ReadAsync(buffer, time.Token)) > 0; )
                answer += Encoding.Latin1.GetString(buffer, 0, read);
        }
        catch (IOException)
        {
            // The server may let go while bytes are still on their way; what it said before that counts.
        }

        return (
            answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(answer.AsSpan(9, 3), NumberStyles.None, CultureInfo.InvariantCulture) : 0,
            answer
        );
    }

    // A server that is owed a body keeps the connection a while after it has answered.
    private static bool IsWhole(string answer)
    {
        var head = answer.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var length = answer.IndexOf("Content-Length: ", StringComparison.Ordinal);
        return head >= 0
            && length >= 0
            && length < head
            && answer.Length - head - 4
                >= int.Parse(answer.AsSpan(length + 16, answer.IndexOf('\r', length) - length - 16), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    public static Task<(int Status, string Text)> Get(Uri address, string target) =>
        Send(address, Encoding.Latin1.GetBytes($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
}
