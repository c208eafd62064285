using Scrm.Core.Signals;

namespace Scrm.Tests.Signals;

public class PurchasePatternTests
{
    private static readonly PurchaseSignal Order = new(
        899.5m,
        "CNY",
        "store",
        "paid",
        [new("TENT-2", "双人帐篷", "露营", 1), new("GAS-9", "气罐 Gas", "耗材", 4)]);

    [Theory]
    [InlineData("sku=TENT-*", "双人帐篷 (TENT-2)")]
    [InlineData("sku=tent-2", "双人帐篷 (TENT-2)")]
    [InlineData("category=耗材", "气罐 Gas (GAS-9)")]
    [InlineData("帐篷", "双人帐篷 (TENT-2)")]
    [InlineData("露营", "双人帐篷 (TENT-2)")]
    [InlineData("gas", "气罐 Gas (GAS-9)")]
    [InlineData("name~帐篷 & quantity>=1", "双人帐篷 (TENT-2)")]
    [InlineData("name~帐篷 & quantity>=2", null)]
    [InlineData("category=露营 & sku=GAS-9", null)]
    [InlineData("amount>=500", "899.5 CNY, 双人帐篷, 气罐 Gas")]
    [InlineData("amount>=500 & currency=CNY & channel=store & status=paid", "899.5 CNY, 双人帐篷, 气罐 Gas")]
    [InlineData("amount>=500 & category=露营", "双人帐篷 (TENT-2)")]
    [InlineData("amount>=900", null)]
    [InlineData("channel=web", null)]
    [InlineData("currency=USD", null)]
    public void An_order_meets_a_pattern_or_not(string pattern, string? found) => Assert.Equal(found, PurchasePattern.Read(pattern).Value!.Find(Order));

    [Theory]
    [InlineData("amount>=lots")]
    [InlineData("amount~5")]
    [InlineData("sku>=5")]
    [InlineData("price>=5")]
    [InlineData("colour=red")]
    [InlineData("")]
    public void What_no_order_has_is_refused(string pattern) => Assert.False(PurchasePattern.Read(pattern).IsOk);
}
