using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scrm.Emulators.BotFramework;
using Scrm.Emulators.WeChat;

namespace Scrm.Emulators;

/// <summary>Registers the emulated platforms. For trial runs, tests and benchmarks; never in a production role.</summary>
public static class EmulatorServices
{
    /// <summary>Reads <c>Scrm:Emulators</c> and adds what the emulators need.</summary>
    /// <exception cref="InvalidOperationException">An emulated account is not complete.</exception>
    public static IServiceCollection AddScrmEmulators(this IServiceCollection services, IConfiguration configuration)
    {
        WeChatEmulator.Add(services, configuration);
        BotFrameworkEmulator.Add(services);
        return services;
    }
}
