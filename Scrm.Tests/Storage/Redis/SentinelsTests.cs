using System.Net;
using System.Net.Sockets;
using Scrm.Storage.Redis;

namespace Scrm.Tests.Storage.Redis;

public sealed class SentinelsTests
{
    private static readonly EndPoint Old = new IPEndPoint(IPAddress.Loopback, 1);
    private static readonly EndPoint New = new IPEndPoint(IPAddress.Loopback, 2);
    private static readonly EndPoint[] Three = [new DnsEndPoint("s1", 1), new DnsEndPoint("s2", 1), new DnsEndPoint("s3", 1)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_all_say_holds() => Assert.Equal(Old, await AskAsync(null, () => Old, () => Old, () => Old));

    [Fact]
    public async Task One_that_was_cut_off_is_outvoted() => Assert.Equal(New, await AskAsync(Old, () => Old, () => New, () => New));

    [Fact]
    public async Task When_they_are_divided_the_known_one_stays()
    {
        Assert.Equal(Old, await AskAsync(Old, () => New, () => Old, Silent));
        Assert.Equal(New, await AskAsync(New, () => New, () => Old, Silent));
    }

    [Fact]
    public async Task Those_who_are_away_or_do_not_know_count_for_nothing()
    {
        Assert.Equal(New, await AskAsync(Old, Silent, () => throw new SocketException(), () => New));
        Assert.Equal(New, await AskAsync(Old, Silent, () => throw new IOException(), () => New));
        Assert.Equal(New, await AskAsync(Old, Silent, () => throw new OperationCanceledException(), () => New));
        Assert.Null(await AskAsync(Old, Silent, Silent, Silent));
    }

    [Fact]
    public async Task Who_stops_asking_is_not_told_that_nobody_knows()
    {
        using var stopped = new CancellationTokenSource();
        await stopped.CancelAsync();
        var sentinels = new Sentinels(Three, (_, token) => Task.FromCanceled<EndPoint?>(token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sentinels.PrimaryAsync(null, stopped.Token));
    }

    private static EndPoint? Silent() => null;

    private static Task<EndPoint?> AskAsync(EndPoint? known, params Func<EndPoint?>[] answers) =>
        new Sentinels(Three, (sentinel, _) => Task.FromResult(answers[Array.IndexOf(Three, sentinel)]())).PrimaryAsync(known, Token);
}
