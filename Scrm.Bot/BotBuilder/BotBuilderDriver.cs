using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scrm.Bot.RemoteBots;

namespace Scrm.Bot.BotBuilder;

/// <summary>Registers the bridge to Bot Builder, with the example bot.</summary>
internal sealed class BotBuilderDriver : ILocalBotDriver
{
    public void AddTo(IServiceCollection services)
    {
        services.AddSingleton<Func<ConnectorDoor>>(provider => provider.GetRequiredService<ConnectorDoor>);
        services.AddSingleton<ScrmAdapter>();
        services.AddSingleton<BotAdapter>(provider => provider.GetRequiredService<ScrmAdapter>());
        services.AddSingleton<IStorage, ScrmBotStorage>();
        services.AddSingleton<ConversationState>();
        services.AddSingleton<UserState>();
        services.Replace(ServiceDescriptor.Singleton<ILocalBots, BotBuilderBots>());
        services.AddLocalBot<ExampleBot>("example");
    }
}
