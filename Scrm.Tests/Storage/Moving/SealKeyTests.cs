using System.Security.Cryptography;
using System.Text.Json;
using Scrm.Storage.Moving;
using Scrm.Storage.Moving.Sealing;

namespace Scrm.Tests.Storage.Moving;

public sealed class SealKeyTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("scrm-seal-").FullName;

    [Fact]
    public void A_sealed_record_hides_every_secret_and_opens_with_its_key_only()
    {
        var (key, other) = (Key("a"), Key("b"));
        foreach (var (kind, record) in SampleRecords.All.Select(one => (one.Kind, Record: Canonical.Of(one.Record))))
        {
            var @sealed = SecretRecords.Seal(kind, record, key)!;
            Assert.DoesNotContain("hush", @sealed, StringComparison.Ordinal);
            Assert.DoesNotContain("whsec", @sealed, StringComparison.Ordinal);
            Assert.DoesNotContain("AQAA\"", @sealed, StringComparison.Ordinal);
            Assert.DoesNotContain("<key/>", @sealed, StringComparison.Ordinal);
            Assert.Equal(record, SecretRecords.Open(kind, @sealed, key));
            if (@sealed != record)
            {
                Assert.ThrowsAny<CryptographicException>(() => SecretRecords.Open(kind, @sealed, other));
            }
        }
    }

    [Fact]
    public void Left_out_a_secret_takes_what_is_nothing_without_it_along()
    {
        Assert.Null(SecretRecords.LeaveOut("account", SampleRecords.Of("account")[0]));
        Assert.Null(SecretRecords.LeaveOut("formSecret", SampleRecords.Of("formSecret")[0]));
        Assert.Null(SecretRecords.LeaveOut("value", SampleRecords.Of("value")[0]));
        Assert.Null(SecretRecords.LeaveOut("catalog", SampleRecords.Of("catalog")[2]));
        using var inbox = JsonDocument.Parse(SecretRecords.LeaveOut("catalog", SampleRecords.Of("catalog")[1])!);
        Assert.Empty(inbox.RootElement.GetProperty("body").GetProperty("settings").EnumerateObject());
        Assert.Equal(SampleRecords.Of("message")[0], SecretRecords.LeaveOut("message", SampleRecords.Of("message")[0]));
    }

    [Fact]
    public void A_file_without_a_key_is_refused()
    {
        var file = Path.Combine(_folder, "short");
        File.WriteAllText(file, "AAAA");
        Assert.Throws<MoveRefusedException>(() => SealKey.Read(file));
        Assert.Throws<MoveRefusedException>(() => SealKey.Read(file + "er"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private SealKey Key(string name)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, Convert.ToBase64String(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))) + "\n");
        return SealKey.Read(file);
    }
}
