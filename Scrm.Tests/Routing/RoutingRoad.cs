using Scrm.Core.Agents;
using Scrm.Core.Conversations;
using Scrm.Tests.Doubles;

namespace Scrm.Tests.Routing;

/// <summary>A team of two who are online, on the embedded store and a clock moved by hand.</summary>
public abstract class RoutingRoad : IAsyncLifetime
{
    private readonly List<BusSignal> _told = [];
    private RoutingNode _node = null!;

    private protected DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("scrm-routing-");

    private protected FakeClock Clock { get; } = new();

    private protected IReadOnlyList<BusSignal> Told => _told;

    private protected RoutingNode Node => _node;

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _node = await RoutingNode.StartAsync(Folder.FullName, Clock);
        _node.Get<IEventBus>().Subscribe(_told.Add);
        await SaveTeamAsync(r => r);
        await _node.HireAsync("a");
        await _node.HireAsync("b");
        await OnlineAsync("a", "b");
    }

    public async ValueTask DisposeAsync()
    {
        await _node.DisposeAsync();
        Folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    private protected Task SaveTeamAsync(Func<TeamRouting, TeamRouting> change) =>
        _node.SaveAsync(new Team("service", "客服组") { Routing = change(new TeamRouting { Automatic = true }) });

    private protected Task OnlineAsync(params string[] agents) => Task.WhenAll(agents.Select(a => _node.SayAsync(a, PresenceStatus.Online)));

    private protected Task SayAllAsync(PresenceStatus status) => Task.WhenAll(_node.SayAsync("a", status), _node.SayAsync("b", status));
}
