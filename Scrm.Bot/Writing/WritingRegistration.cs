using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scrm.Core.Writing;

namespace Scrm.Bot.Writing;

/// <summary>Registers the language model; off until an address is set.</summary>
internal static class WritingRegistration
{
    private const int LargestReply = 256 * 1024;

    public static void AddWriting(this IServiceCollection services)
    {
        services.AddOptions<ModelOptions>().BindConfiguration(ModelOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        // Times are the writer's; addresses and keys must not be logged, so the factory's own loggers go.
        services.AddHttpClient(OpenAiChat.ClientName)
            .ConfigureHttpClient(client =>
            {
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.MaxResponseContentBufferSize = LargestReply;
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
            .RemoveAllLoggers();
        services.AddSingleton<ModelRest>();
        services.AddSingleton<IChatClient, OpenAiChat>();
        services.Replace(ServiceDescriptor.Singleton<IAnswerWriter, ModelWriter>());
    }
}
