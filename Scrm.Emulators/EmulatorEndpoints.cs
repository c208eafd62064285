using Microsoft.AspNetCore.Routing;
using Scrm.Emulators.BotFramework;
using Scrm.Emulators.WeChat;

namespace Scrm.Emulators;

/// <summary>Maps the emulated platforms under <c>/emulators/…</c>.</summary>
public static class EmulatorEndpoints
{
    /// <summary>Maps the platforms' APIs, their control APIs and the phone page.</summary>
    public static IEndpointRouteBuilder MapScrmEmulators(this IEndpointRouteBuilder endpoints)
    {
        WeChatEmulator.Map(endpoints);
        BotFrameworkEmulator.Map(endpoints);
        return endpoints;
    }
}
