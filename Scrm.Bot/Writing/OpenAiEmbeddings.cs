using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Scrm.Bot.Writing;

/// <summary>Asks an OpenAI-compatible server for the places of texts. Throws <see cref="HttpRequestException"/> and <see cref="JsonException"/>.</summary>
internal sealed class OpenAiEmbeddings(IHttpClientFactory clients, IOptions<ModelOptions> options) : IEmbeddingGenerator<string, Embedding<float>>
{
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? asked = null, CancellationToken cancellationToken = default)
    {
        var settings = options.Value;
        string[] texts = [.. values];
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{(settings.EmbeddingBaseUrl ?? settings.BaseUrl)!.TrimEnd('/')}/embeddings");
        var body = JsonSerializer.SerializeToUtf8Bytes(new EmbeddingCall(asked?.ModelId ?? settings.EmbeddingName, texts), ChatJson.Plain.EmbeddingCall);
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

        // The key of one address is never sent to another.
        if ((settings.EmbeddingApiKey ?? (settings.EmbeddingBaseUrl is null ? settings.ApiKey : null)) is { Length: > 0 } key)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        using var response = await clients.CreateClient(WritingRegistration.EmbeddingClient).SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var reply = JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), ChatJson.Plain.EmbeddingReply);
        var places = reply?.Data?.OrderBy(d => d.Index).Select(d => d.Embedding).OfType<float[]>().ToList() ?? [];
        return places.Count == texts.Length && places.TrueForAll(p => p.Length > 0 && p.Length == places[0].Length)
            ? [.. places.Select(p => new Embedding<float>(p))]
            : throw new JsonException("The answer does not have a place for every text.");
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // Nothing is held: the clients belong to the factory.
    }
}
