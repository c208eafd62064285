using Scrm.Core.Preferences.Dialogues;

namespace Scrm.Tests.Preferences;

/// <summary>Dialogues of a shop that sells phones and calling plans: nothing in them is like the public sets.</summary>
internal static class Wishes
{
    private static readonly string[] PhonePrices = ["1000-2000元", "2000-3000元", "3000-5000元", "5000元以上"];
    private static readonly string[] Colours = ["黑色", "白色", "蓝色", "红色"];
    private static readonly string[] PlanPrices = ["20-50元", "50-100元", "100-200元", "200元以上"];
    private static readonly string[] Extras = ["国际漫游", "亲情号码", "视频会员"];
    private static readonly string[] SongBeginnings = ["晚风", "月光下的", "故乡的", "夏天", "小城", "雨中", "再见", "山那边的"];
    private static readonly string[] SongEnds = ["歌谣", "茉莉", "少年", "来信", "车站", "天空", "朋友", "海"];
    private static readonly string[] Chats = ["今天天气真好，出去走走吧", "你看昨天的球赛了吗", "我家的猫又胖了两斤", "周末一起吃饭好不好", "这本书我看了三遍"];

    public static readonly PreferenceExample[] All = [.. Enumerable.Range(0, 60).SelectMany(i => new[] { Phone(i), Plan(i), Song(i), Chat(i) })];

    public static PreferenceTag Phones(string slot, string value) => new("手机", slot, value);

    public static PreferenceTag Plans(string slot, string value) => new("套餐", slot, value);

    public static DialogueTurn Customer(string text) => new(true, text);

    public static DialogueTurn Service(string text) => new(false, text);

    private static PreferenceExample Phone(int i)
    {
        var (price, colour) = (PhonePrices[i % 4], Colours[i / 4 % 4]);
        string[] asks = [$"你好，想买一部手机，价格{price}，最好是{colour}的", $"有没有{colour}的手机，价格在{price}左右", $"推荐一部{price}的手机吧，要{colour}"];
        return new PreferenceExample(
            [Customer(asks[i % 3]), Service("推荐您看看这一款，价格1999元，有黑色和白色。"), Customer("这部手机有蓝色吗？"), Service("有的。"), Customer("谢谢")],
            [Phones("价格", price), Phones("颜色", colour)]);
    }

    private static PreferenceExample Plan(int i)
    {
        var (price, extra) = (PlanPrices[i % 4], Extras[i / 4 % 3]);
        string[] asks = [$"我想换个套餐，月租{price}的，要带{extra}", $"有{extra}的套餐吗，月租{price}", $"帮我办一个月租在{price}的套餐，希望有{extra}"];
        return new PreferenceExample(
            [Customer("在吗"), Service("您好，请讲。"), Customer(asks[i % 3]), Service("这个套餐月租58元，带视频会员。"), Customer("这个套餐可以用亲情号码吗？")],
            [Plans("月租", price), Plans("附加", extra)]);
    }

    private static PreferenceExample Song(int i)
    {
        var song = SongBeginnings[i % 8] + SongEnds[i / 8];
        string[] asks = [$"我想把彩铃换成{song}这首歌", $"帮我设{song}这首歌当彩铃", $"彩铃要{song}这首歌，谢谢"];
        return new PreferenceExample([Customer(asks[i % 3]), Service("好的，马上办理。")], [new PreferenceTag("彩铃", "歌名", song)]);
    }

    private static PreferenceExample Chat(int i) => new([Customer(Chats[i % Chats.Length]), Service("好的。"), Customer("嗯")], []);
}
