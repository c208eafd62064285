using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Scrm.Emulators.BotFramework;

/// <summary>The authority: its description and keys, and tokens for bots.</summary>
internal static class AuthorityEndpoints
{
    private const int Seconds = 3600;

    public static void MapAuthority(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/.well-known/openidconfiguration", Describe);
        endpoints.MapGet("/keys", (ConnectorSigner signer) => Results.Json(signer.Published()));
        endpoints.MapPost("/token", GiveAsync).DisableAntiforgery();
    }

    private static IResult Describe(HttpContext context) => Results.Json(new JsonObject
    {
        ["issuer"] = BotFrameworkEmulator.Issuer,
        ["authorization_endpoint"] = "https://invalid.botframework.com",
        ["jwks_uri"] = $"{BotFrameworkEmulator.AddressOf(context)}/keys",
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
    });

    private static async Task<IResult> GiveAsync(HttpContext context, ConnectorState state, TimeProvider time)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (form["grant_type"] != "client_credentials" || state.Find(form["client_id"].ToString()) is not { } app || app.AppSecret != form["client_secret"])
        {
            return Results.Json(new JsonObject { ["error"] = "invalid_client" }, statusCode: StatusCodes.Status401Unauthorized);
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(24));
        state.Keep(token, app.AppId, time.GetUtcNow().AddSeconds(Seconds));
        return Results.Json(new JsonObject { ["access_token"] = token, ["token_type"] = "Bearer", ["expires_in"] = Seconds });
    }
}
