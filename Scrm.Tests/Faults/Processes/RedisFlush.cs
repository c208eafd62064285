using System.Net;
using System.Net.Sockets;

namespace Scrm.Tests.Faults.Processes;

/// <summary>Makes a Redis server forget everything.</summary>
internal static class RedisFlush
{
    public static async Task RunAsync(int port)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, port);
        await client.GetStream().WriteAsync("FLUSHALL\r\n"u8.ToArray());
        var answer = new byte[16];
        var size = await client.GetStream().ReadAsync(answer);
        Assert.True(answer.AsSpan(0, size).StartsWith("+OK"u8), "Redis was not flushed.");
    }
}
