using System.Security.Claims;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Scrm.AgentConsole.Access;
using Scrm.AgentConsole.Live;

namespace Scrm.Tests.AgentConsole;

public sealed class CommandEdgeTests : IDisposable
{
    private readonly CommandLimits _limits = new(Options.Create(new ConsoleOptions()));
    private readonly CancellationTokenSource _line = new();

    [Fact]
    public async Task A_command_of_a_page_that_was_left_is_no_failure()
    {
        await _line.CancelAsync();
        Assert.Null(await AskAsync(token => throw new OperationCanceledException(token)));
    }

    [Fact]
    public async Task A_command_that_was_cancelled_while_its_page_waits_is_told_as_broken()
    {
        var told = await Assert.ThrowsAsync<HubException>(() => AskAsync(_ => throw new OperationCanceledException("inner words")));
        Assert.DoesNotContain("inner words", told.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _limits.Dispose();
        _line.Dispose();
    }

    private async Task<object?> AskAsync(Func<CancellationToken, object?> command)
    {
        var edge = new CommandEdge(_limits, new RunningCommands(TimeProvider.System), NullLogger<CommandEdge>.Instance);
        using var hub = new AnyHub();
        var context = new HubInvocationContext(new Caller(_line.Token), new NoServices(), hub, typeof(AnyHub).GetMethod(nameof(AnyHub.Ask))!, []);
        return await edge.InvokeMethodAsync(context, asked => ValueTask.FromResult(command(asked.Context.ConnectionAborted)));
    }

    private sealed class AnyHub : Hub
    {
        public static void Ask()
        {
        }
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }

    private sealed class Caller(CancellationToken aborted) : HubCallerContext
    {
        public override string ConnectionId => "c1";

        public override string? UserIdentifier => "a1";

        public override ClaimsPrincipal? User => null;

        public override IDictionary<object, object?> Items { get; } = new Dictionary<object, object?>();

        public override IFeatureCollection Features { get; } = new FeatureCollection();

        public override CancellationToken ConnectionAborted => aborted;

        public override void Abort()
        {
        }
    }
}
