using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Logging;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Live;

/// <summary>The hub's outer edge: counts commands, and lets no exception's text out.</summary>
internal sealed partial class CommandEdge(CommandLimits limits, RunningCommands running, ILogger<CommandEdge> logger) : IHubFilter
{
    public async ValueTask<object?> InvokeMethodAsync(
        HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (!limits.Allows(invocationContext.Context.UserIdentifier ?? ""))
        {
            throw HubErrors.TooMany();
        }

        try
        {
            return await running.RunAsync(() => next(invocationContext));
        }
        catch (HubException)
        {
            throw;
        }
        catch (OperationCanceledException) when (invocationContext.Context.ConnectionAborted.IsCancellationRequested)
        {
            // Nobody is there to be told, and nothing failed: a page that is left in the middle is no error in the log.
            return null;
        }
        catch (StoreUnavailableException away)
        {
            StoreAway(logger, away);
            throw HubErrors.Unavailable();
        }
        catch (Exception exception)
        {
            Broken(logger, invocationContext.HubMethodName, exception);
            throw HubErrors.Broken();
        }
    }

    [LoggerMessage(1, LogLevel.Error, "The command {Command} failed")]
    private static partial void Broken(ILogger logger, string command, Exception exception);

    [LoggerMessage(2, LogLevel.Warning, "A command met no store")]
    private static partial void StoreAway(ILogger logger, Exception exception);
}
