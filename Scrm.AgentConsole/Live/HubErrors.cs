using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using Scrm.AgentConsole.Wire;
using Scrm.Core.Foundation;

namespace Scrm.AgentConsole.Live;

/// <summary>The one translator of refusals on the hub: a HubException whose message ends with JSON of code, message and detail.</summary>
internal static class HubErrors
{
    /// <summary>The value, or the refusal thrown.</summary>
    public static T OrRefuse<T>(this Result<T> result) => result.IsOk ? result.Value : throw Of(result.Fault);

    public static HubException Of(Fault fault) => Of(ErrorView.Of(fault));

    /// <summary>A command that is wrong in itself.</summary>
    public static HubException Invalid(string message) => Of(new Fault(FaultCode.Invalid, message));

    public static HubException TooMany() => Of(new ErrorView("tooMany", "Too many commands at once. Wait a moment.", null));

    public static HubException Unavailable() => Of(new ErrorView("unavailable", "The store is away. Try again soon.", null));

    public static HubException Broken() => Of(new ErrorView("broken", "Something went wrong on our side. Try again.", null));

    private static HubException Of(ErrorView error) => new(JsonSerializer.Serialize(error, WireJson.Default.ErrorView));
}
