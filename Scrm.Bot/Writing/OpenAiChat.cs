using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;

namespace Scrm.Bot.Writing;

/// <summary>Talks to an OpenAI-compatible server; whole answers only. Throws <see cref="HttpRequestException"/> and <see cref="JsonException"/>.</summary>
internal sealed class OpenAiChat(IHttpClientFactory clients, IOptions<ModelOptions> options) : IChatClient
{
    public const string ClientName = "model";

    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? asked = null, CancellationToken cancellationToken = default)
    {
        var settings = options.Value;
        var call = new ChatCall(
            asked?.ModelId ?? settings.Name,
            [.. messages.Select(m => new ChatLine(m.Role.Value, m.Text))],
            asked?.Temperature,
            asked?.MaxOutputTokens,
            asked?.ResponseFormat is ChatResponseFormatJson ? new ChatFormat("json_object") : null);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{settings.BaseUrl!.TrimEnd('/')}/chat/completions");
        var body = JsonSerializer.SerializeToUtf8Bytes(call, ChatJson.Plain.ChatCall);
        request.Content = new ByteArrayContent(body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        if (settings.ApiKey is { Length: > 0 } key)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        }

        using var response = await clients.CreateClient(ClientName).SendAsync(request, cancellationToken);
        response.EnsureSuccessStatusCode();
        var reply = JsonSerializer.Deserialize(await response.Content.ReadAsByteArrayAsync(cancellationToken), ChatJson.Plain.ChatReply);
        return reply?.Choices is [{ Message.Content: { } text }, ..]
            ? new ChatResponse(new ChatMessage(ChatRole.Assistant, text)) { ModelId = reply.Model, ResponseId = reply.Id }
            : throw new JsonException("The answer has no text.");
    }

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? asked = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException("Answers are read whole.");

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // Nothing is held: the clients belong to the factory.
    }
}
