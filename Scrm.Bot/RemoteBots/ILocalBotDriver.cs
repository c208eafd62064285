using Microsoft.Extensions.DependencyInjection;

namespace Scrm.Bot.RemoteBots;

/// <summary>What lets bots live in this process; only some builds have one. It is found by its type, so that nothing else has to know in which build it is.</summary>
internal interface ILocalBotDriver
{
    /// <summary>Registers the bots and what they need.</summary>
    void AddTo(IServiceCollection services);

    /// <summary>The one this build has, or null.</summary>
    static ILocalBotDriver? Find() => typeof(ILocalBotDriver).Assembly.GetTypes()
        .Where(type => type.IsClass && typeof(ILocalBotDriver).IsAssignableFrom(type))
        .Select(type => (ILocalBotDriver)Activator.CreateInstance(type)!)
        .SingleOrDefault();
}
