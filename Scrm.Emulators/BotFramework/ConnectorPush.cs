using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scrm.Emulators.BotFramework;

/// <summary>Brings what people say to a bot, signed as the connector signs.</summary>
internal sealed class ConnectorPush(IHttpClientFactory clients, ConnectorState state, ConnectorSigner signer, TimeProvider time)
{
    public const string ClientName = "emulated-botframework";

    public static string ConversationOf(string appId, string personId) => $"{appId}-{personId}";

    /// <summary>The activity's id and the bot's status; 0: it did not answer.</summary>
    public async Task<(string Id, int Status)> SendAsync(EmulatedApp app, string personId, JsonObject said, string address, CancellationToken cancellationToken)
    {
        var conversationId = ConversationOf(app.AppId, personId);
        var activity = Completed(app, personId, said, conversationId, address);
        var id = activity["id"]!.GetValue<string>();
        state.Add(conversationId, false, JsonSerializer.SerializeToElement(activity), id);
        using var request = new HttpRequestMessage(HttpMethod.Post, app.WebhookUrl)
        {
            Content = new ByteArrayContent(JsonSerializer.SerializeToUtf8Bytes(activity)) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } },
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", signer.Sign(Claims(app, address)));
        try
        {
            using var response = await clients.CreateClient(ClientName).SendAsync(request, cancellationToken);
            return (id, (int)response.StatusCode);
        }
        catch (HttpRequestException)
        {
            return (id, 0);
        }
    }

    private JsonObject Completed(EmulatedApp app, string personId, JsonObject said, string conversationId, string address)
    {
        var activity = said.DeepClone().AsObject();
        activity["type"] ??= "message";
        activity["id"] ??= $"{conversationId}-{state.NextId()}";
        activity["timestamp"] ??= time.GetUtcNow().ToString("O");
        activity["serviceUrl"] ??= address;
        activity["channelId"] ??= "emulator";
        activity["from"] ??= new JsonObject { ["id"] = personId, ["name"] = personId, ["role"] = "user" };
        activity["recipient"] ??= new JsonObject { ["id"] = app.AppId, ["role"] = "bot" };
        activity["conversation"] ??= new JsonObject { ["id"] = conversationId };
        return activity;
    }

    private JsonObject Claims(EmulatedApp app, string address)
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        return new JsonObject
        {
            ["iss"] = BotFrameworkEmulator.Issuer,
            ["aud"] = app.AppId,
            ["nbf"] = now,
            ["exp"] = now + 600,
            ["serviceurl"] = address,
        };
    }
}
