using System.Net;
using System.Net.Sockets;
using Scrm.Bot.Inbound;

namespace Scrm.Tests.Gateway;

/// <summary>Who hung up is known at once, whatever still stands unread.</summary>
public sealed class CallerTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly TcpClient _caller = new();
    private readonly Socket _ours;

    public CallerTests()
    {
        _listener.Start();
        _caller.Connect((IPEndPoint)_listener.LocalEndpoint);
        _ours = _listener.AcceptSocket();
    }

    public void Dispose()
    {
        _ours.Dispose();
        _caller.Dispose();
        _listener.Dispose();
    }

    [Fact]
    public void Who_waits_for_the_answer_is_there()
    {
        _caller.Client.Send("POST"u8);

        Assert.False(Caller.HungUp(_ours));
    }

    [Fact]
    public void Who_closed_the_connection_is_gone()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells the end of a connection behind what is unread.");
        _caller.Client.Send("POST"u8);
        _caller.Close();

        Assert.True(SpinWait.SpinUntil(() => Caller.HungUp(_ours), TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void Who_reset_the_connection_is_gone()
    {
        _caller.Client.Close(0);

        Assert.True(SpinWait.SpinUntil(() => Caller.HungUp(_ours), TimeSpan.FromSeconds(10)));
    }
}
