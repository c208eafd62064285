using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Scrm.Emulators.BotFramework;

/// <summary>The connector's key, and tokens signed with it (RS256).</summary>
internal sealed class ConnectorSigner : IDisposable
{
    private readonly Lock _lock = new();
    private RSA _key = RSA.Create(2048);
    private int _number = 1;

    /// <summary>Begins to sign with another key; the old one is forgotten.</summary>
    public void Rotate()
    {
        lock (_lock)
        {
            _key.Dispose();
            (_key, _number) = (RSA.Create(2048), _number + 1);
        }
    }

    /// <summary>The public key, as authorities publish it.</summary>
    public JsonObject Published()
    {
        lock (_lock)
        {
            var open = _key.ExportParameters(false);
            var one = new JsonObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["alg"] = "RS256",
                ["kid"] = Name(),
                ["n"] = Base64Url.EncodeToString(open.Modulus),
                ["e"] = Base64Url.EncodeToString(open.Exponent),
            };
            return new JsonObject { ["keys"] = new JsonArray(one) };
        }
    }

    /// <summary>A token with these claims.</summary>
    public string Sign(JsonObject claims)
    {
        lock (_lock)
        {
            var head = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = Name() };
            var text = $"{Part(head)}.{Part(claims)}";
            return $"{text}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
        }
    }

    public void Dispose() => _key.Dispose();

    private string Name() => string.Create(CultureInfo.InvariantCulture, $"emulator-{_number}");

    private static string Part(JsonObject json) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(json));
}
