using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Scrm.Bot.Channels.BotFramework;
using Scrm.Core.Inboxes;
using Scrm.Emulators.BotFramework;

namespace Scrm.Tests.Channels.BotFramework;

/// <summary>An authority and a connector that answer in memory, with the emulator's key.</summary>
internal sealed class Connector : HttpMessageHandler, IHttpClientFactory
{
    public const string Address = "https://connector.test/";

    public static Inbox Inbox { get; } = new()
    {
        Id = "bf",
        Channel = "botframework",
        Name = "bf",
        Settings = new Dictionary<string, string>
        {
            ["AppId"] = "app",
            ["AppSecret"] = "secret",
            ["OpenIdMetadata"] = "https://authority.test/config",
            ["TokenUrl"] = "https://authority.test/token",
            ["ServiceUrls"] = Address,
        },
    };

    public static BotFrameworkSettings Settings { get; } = BotFrameworkChannel.Read(Inbox, out _)!;

    public ConnectorSigner Signer { get; } = new();

    /// <summary>Paths asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>Bodies posted to conversations, with the token shown.</summary>
    public List<(JsonElement Body, string Token)> Posted { get; } = [];

    /// <summary>What a post to a conversation is answered with.</summary>
    public Func<HttpResponseMessage> Answer { get; set; } = () => Json("""{"id":"p-1"}""");

    /// <summary>True: the authority cannot be reached.</summary>
    public bool IsAway { get; set; }

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    /// <summary>A token as the connector makes it, with some claims otherwise.</summary>
    public string Token(DateTimeOffset now, Action<JsonObject>? otherwise = null)
    {
        var claims = new JsonObject
        {
            ["iss"] = "https://api.botframework.com",
            ["aud"] = "app",
            ["nbf"] = now.ToUnixTimeSeconds(),
            ["exp"] = now.AddMinutes(10).ToUnixTimeSeconds(),
            ["serviceurl"] = Address,
        };
        otherwise?.Invoke(claims);
        return Signer.Sign(claims);
    }

    public static HttpResponseMessage Json(string body, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(body, new MediaTypeHeaderValue("application/json")) };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var path = request.RequestUri!.AbsolutePath;
        Asked.Add(path);
        if (request.RequestUri.Host == "authority.test")
        {
            return IsAway ? throw new HttpRequestException("away")
                : path == "/config" ? Json("""{"issuer":"https://api.botframework.com","jwks_uri":"https://authority.test/keys"}""")
                : path == "/keys" ? Json(Signer.Published().ToJsonString())
                : Json($$"""{"access_token":"t{{Asked.Count(a => a == "/token")}}","expires_in":"3600"}""");
        }

        Posted.Add((JsonDocument.Parse(await request.Content!.ReadAsStringAsync(cancellationToken)).RootElement.Clone(), request.Headers.Authorization!.Parameter!));
        return Answer();
    }
}
