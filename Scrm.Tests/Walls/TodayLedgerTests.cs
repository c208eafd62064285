using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Core.Figures;
using Scrm.Core.Foundation;
using Scrm.Core.Routing;
using Scrm.Core.ServiceTimes;
using Scrm.Core.Walls;
using Scrm.Tests.Doubles;
using Scrm.Tests.Routing;

namespace Scrm.Tests.Walls;

/// <summary>The day's figures are kept up by what changed, on the embedded store.</summary>
public sealed class TodayLedgerTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scrm-ledger-");
    private readonly FakeClock _clock = new();
    private readonly CompanyClock _company = CompanyClock.Of("UTC");
    private RoutingNode _node = null!;
    private TodayLedger _ledger = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private CompanyDay Day => _company.Day(_clock.GetUtcNow());

    public async ValueTask InitializeAsync()
    {
        _node = await RoutingNode.StartAsync(_folder.FullName, _clock);
        _ledger = new TodayLedger(_node.Get<IConversationStore>());
        await _node.SaveAsync(new Team("service", "客服组") { Routing = new TeamRouting { Targets = new ServiceTargets(FirstResponse: 5) } });
        await _node.HireAsync("a", capacity: 100);
    }

    public async ValueTask DisposeAsync()
    {
        _ledger.Dispose();
        await _node.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Whatever_happens_it_says_what_a_fresh_reading_says(int seed)
    {
        var random = new Random(seed);
        var known = new List<string>();
        for (var step = 0; step < 60; step++)
        {
            await ActAsync(random, known);
            if (random.Next(3) == 0)
            {
                Assert.Equal(await FreshAsync(), [.. (await _ledger.ReadAsync(Day, Token)).OrderBy(c => c.Id, StringComparer.Ordinal)]);
            }
        }

        Assert.NotEmpty(await _ledger.ReadAsync(Day, Token));
    }

    [Fact]
    public async Task The_next_day_begins_with_what_is_open()
    {
        await _node.QueueAsync("left");
        await _node.QueueAsync("done");
        await _node.AssignAsync(new AssignRequest("done", "a", AssignKind.Claim));
        Assert.True((await EndAsync("done")).IsOk);
        Assert.Equal(2, (await _ledger.ReadAsync(Day, Token)).Count);

        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("left", Assert.Single(await _ledger.ReadAsync(Day, Token)).Id);
    }

    private async Task ActAsync(Random random, List<string> known)
    {
        _clock.Advance(TimeSpan.FromMinutes(random.Next(90)));
        if (random.Next(3) == 0 || known.Count == 0)
        {
            known.Add($"c{known.Count}");
            await _node.QueueAsync(known[^1]);
            return;
        }

        // What has ended refuses most of this: that is part of life.
        var id = known[random.Next(known.Count)];
        await (random.Next(4) switch
        {
            0 => (Task)_node.AssignAsync(new AssignRequest(id, "a", AssignKind.Claim)),
            1 => _node.TendAsync(),
            2 => _node.Get<SnoozeConversation>().HandleAsync(new SnoozeRequest(id, "a", _clock.GetUtcNow().AddHours(3)), Token),
            _ => EndAsync(id),
        });
    }

    private Task<Result<Conversation>> EndAsync(string id) => _node.Get<ResolveConversation>().HandleAsync(new ResolveRequest(id, "a", "solved", null), Token);

    private async Task<IReadOnlyList<WallSeen>> FreshAsync()
    {
        using var fresh = new TodayLedger(_node.Get<IConversationStore>());
        return [.. (await fresh.ReadAsync(Day, Token)).OrderBy(c => c.Id, StringComparer.Ordinal)];
    }
}
