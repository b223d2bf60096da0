//! Other ways of writing the characters that occur in the names of places.
//!
//! Chinese readers write 横滨 or 橫濱 for 横浜, Japanese ones 龍 or 竜. The pairs come from
//! OpenCC's dictionaries (Apache-2.0) for the characters in `data/*.csv`, with a few more that
//! Japanese writers exchange. Both sides of a comparison are folded, so a pair need not be
//! right as a translation; a test shows that no two places of a prefecture become one.

use std::collections::HashMap;
use std::sync::LazyLock;

/// One group per word: the form to which the others are folded, then the others.
const GROUPS: &str = "\
    万萬 与與 並并 亀龜龟 予豫 亘亙 会會 余餘 倉仓 備备 児儿兒 内內 別别 \
    剣剑劍 務务 勝胜 勢势 区區 双雙 台臺 呂吕 呉吳吴 員员 唄呗 喬乔 国國 \
    場场 塚冢 塩盐鹽 増增 壮壯 壱壹 売卖賣 奥奧 孫孙 宝寶 宮宫 富冨 寝寢 \
    対对對 寿壽 岡冈 峰峯 島岛 崎嵜﨑 嵐岚 巣巢 巻卷 帯带帶 帰归歸 広广廣 \
    庫库 弥彌 張张 当當 彦彥 後后 御禦 徳德 恋戀 恵惠 愛爱 戸戶户 払拂 \
    掛挂 摂摄攝 於于 時时 曇昙 曽曾 条條 来來 東东 栄榮荣 桜樱櫻 検检檢 \
    極极 楽乐樂 様样樣 標标 横橫 樹树 橋桥 檜桧 檮梼 歳岁歲 気气氣 沖冲 \
    沢泽澤 浅淺 浜滨濱濵 淵渊渕 渋涩澀 温溫 湧涌 湯汤 湾灣 満满滿 滝泷瀧 \
    濃浓 瀬濑瀨 灘滩 烏乌 焼烧燒 熱热 爺爷 爾尔 狭狹 産产產 発发發 県县縣 \
    砺礪 磯矶 礼禮 祢禰 秋穐 種种 稲稻 穂穗 積积 竜龍龙 築筑 篠筿 籠笼 \
    糸丝絲 紀纪 紋纹 納纳 結结 綱纲 網网 綾绫 総总總 緑綠绿 練练 縄繩绳 \
    績绩 羅罗 群羣 義义 習习 聖圣 興兴 舎舍 芦蘆 芸艺藝 荘庄莊 華华 葉叶 \
    蓮莲 蔵藏 薩萨 藍蓝 蘇苏 蘭兰 覇霸 見见 観觀观 訓训 訪访 設设 読讀读 \
    調调 諏诹 論论 諫谏 諸诸 謝谢 護护 豊丰豐 貝贝 賀贺 軽輕轻 輪轮 農农 \
    辺边邉邊 進进 遊游 達达 遠远 郷乡鄉 釜灶竈 釧钏 鈴铃 鉾𫓴 銚铫 鋸锯 \
    錦锦 鍋锅 鎌镰 鏡镜 長长 門门 開开 間间 関关關 陸陆 陽阳 階阶 隠隐隱 \
    雲云 霧雾 静靜 頃顷 須须 頓顿 頭头 風风 飛飞 飯饭 飾饰 養养 館舘馆 \
    馬马 駒驹 駿骏 騨驒 高髙 魚鱼 鮫鲛 鮭鲑 鯖鲭 鰐鳄 鰺鯵鲹 鳥鸟 鳩鸠 \
    鳴鸣 鴨鸭 鴻鸿 鶴鹤 鷲鹫 鷹鹰 黒黑";

/// The common form of a character, itself when there are no others.
pub(super) fn common(c: char) -> char {
    static FOLDED: LazyLock<HashMap<char, char>> = LazyLock::new(|| {
        let pairs = GROUPS.split(' ').flat_map(|group| {
            let mut chars = group.chars();
            let form = chars.next();
            chars.filter_map(move |other| Some((other, form?)))
        });
        pairs.collect()
    });
    FOLDED.get(&c).copied().unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_step_folds_completely() {
        for c in GROUPS.chars().filter(|c| *c != ' ') {
            assert_eq!(common(common(c)), common(c), "{c}");
        }
    }
}
