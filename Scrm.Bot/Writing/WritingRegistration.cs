using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Scrm.Core.Meanings;
using Scrm.Core.Writing;

namespace Scrm.Bot.Writing;

/// <summary>Registers the language model; off until an address is set.</summary>
internal static class WritingRegistration
{
    public const string EmbeddingClient = "embeddings";

    private const int LargestReply = 256 * 1024;

    // 64 texts of 4,096 numbers.
    private const int LargestPlaces = 8 * 1024 * 1024;

    public static void AddWriting(this IServiceCollection services)
    {
        services.AddOptions<ModelOptions>().BindConfiguration(ModelOptions.Section).ValidateDataAnnotations().ValidateOnStart();

        // Times are the writer's; addresses and keys must not be logged, so the factory's own loggers go.
        AddClient(services, OpenAiChat.ClientName, LargestReply);
        AddClient(services, EmbeddingClient, LargestPlaces);
        services.AddSingleton<ModelRest>();
        services.AddSingleton<IChatClient, OpenAiChat>();
        services.AddSingleton<IEmbeddingGenerator<string, Embedding<float>>, OpenAiEmbeddings>();
        services.Replace(ServiceDescriptor.Singleton<IAnswerWriter, ModelWriter>());
        services.Replace(ServiceDescriptor.Singleton<IMeaningReader, ModelMeanings>());
    }

    private static void AddClient(IServiceCollection services, string name, int largest) => services.AddHttpClient(name)
        .ConfigureHttpClient(client =>
        {
            client.Timeout = Timeout.InfiniteTimeSpan;
            client.MaxResponseContentBufferSize = largest;
        })
        .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        .RemoveAllLoggers();
}
