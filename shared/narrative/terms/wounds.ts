/** Wounds of the skin by an injury: contusions, abrasions, lacerations, skin tears, bites, punctures. The side comes from the sentence. */
export const WOUNDS = `
S00.03: scalp (contusion|hematoma); contusion of scalp; hematoma of scalp
S01.01: scalp laceration; laceration of scalp
S01.81: facial laceration; laceration of (face|forehead); forehead laceration
S20.21: chest wall contusion; contusion of chest wall; rib contusion
S30.0: contusion of (lower back|buttock|pelvis); buttock contusion; hematoma of buttock
S70.0: hip contusion; contusion of hip; hip hematoma; hematoma of hip
S70.1: thigh (contusion|hematoma); contusion of thigh; hematoma of thigh
S80.0: knee contusion; contusion of knee
S80.1: (lower leg|shin) (contusion|hematoma); contusion of lower leg; hematoma of lower leg; traumatic hematoma of lower leg
S40.01: shoulder contusion; contusion of shoulder
S50.1: forearm (contusion|hematoma); contusion of forearm; hematoma of forearm
S60.21: wrist contusion; contusion of wrist
S60.22: hand contusion; contusion of hand
S81.81: (lower leg|leg|shin|pretibial|calf) (laceration|skin tear); laceration of [lower] (leg|shin|calf); skin tear [of|to|on] [the] [lower] (leg|shin|calf|lower extremity); lower extremity (skin tear|laceration); rle skin tear; lle skin tear
S51.81: forearm (laceration|skin tear); laceration of forearm; skin tear [of|to|on] [the] forearm; skin tear (arm|forearm)
S41.11: upper arm (laceration|skin tear); laceration of upper arm; skin tear [of|to|on] [the] upper arm
S51.01: elbow (laceration|skin tear); laceration of elbow; skin tear [of|to|on] [the] elbow
S61.41: hand (laceration|skin tear); laceration of hand; skin tear [of|to|on] [the] [dorsal] hand
S61.21: (finger|index finger|middle finger|ring finger|little finger) laceration; laceration [of|to|on] [the] (finger|index finger|middle finger|ring finger|little finger)
S81.01: knee (laceration|skin tear); laceration of knee; skin tear [of|to|on] [the] knee
S91.31: foot (laceration|skin tear); laceration of foot; skin tear [of|to|on] [the] foot
S91.01: ankle (laceration|skin tear); laceration of ankle; skin tear [of|to|on] [the] ankle
S71.11: thigh (laceration|skin tear); laceration of thigh
S81.80: traumatic (wound|ulcer) [of|to|on] [the] (leg|lower leg|shin|calf); (leg|lower leg|shin|calf) traumatic wound; (leg|lower leg|shin|calf) wound (due|secondary) to trauma; open wound [of|to|on] [the] (leg|lower leg|shin|calf); (leg|lower leg|shin|calf) open wound
S51.80: traumatic (wound|ulcer) [of|to|on] [the] forearm; forearm traumatic wound; forearm wound (due|secondary) to trauma; open wound [of|to|on] [the] forearm; forearm open wound
S91.30: traumatic (wound|ulcer) [of|to|on] [the] foot; foot traumatic wound; foot wound (due|secondary) to trauma; open wound [of|to|on] [the] foot; foot open wound
S61.40: traumatic (wound|ulcer) [of|to|on] [the] hand; hand traumatic wound; hand wound (due|secondary) to trauma; open wound [of|to|on] [the] hand; hand open wound
S71.10: traumatic (wound|ulcer) [of|to|on] [the] thigh; thigh traumatic wound; thigh wound (due|secondary) to trauma; open wound [of|to|on] [the] thigh; thigh open wound
S81.00: traumatic (wound|ulcer) [of|to|on] [the] knee; knee traumatic wound; knee wound (due|secondary) to trauma; open wound [of|to|on] [the] knee; knee open wound
S41.10: traumatic (wound|ulcer) [of|to|on] [the] upper arm; upper arm traumatic wound; upper arm wound (due|secondary) to trauma; open wound [of|to|on] [the] upper arm; upper arm open wound
S51.00: traumatic (wound|ulcer) [of|to|on] [the] elbow; elbow traumatic wound; elbow wound (due|secondary) to trauma; open wound [of|to|on] [the] elbow; elbow open wound
S70.0: bruise [of|to|on] [the] hip (from|after|due) [to] [the] [a] fall; hip bruise (from|after|due) [to] [the] [a] fall; bruised hip (from|after) [the] [a] fall
S70.1: bruise [of|to|on] [the] thigh (from|after|due) [to] [the] [a] fall; thigh bruise (from|after|due) [to] [the] [a] fall; bruised thigh (from|after) [the] [a] fall
S80.0: bruise [of|to|on] [the] knee (from|after|due) [to] [the] [a] fall; knee bruise (from|after|due) [to] [the] [a] fall; bruised knee (from|after) [the] [a] fall
S80.1: bruise [of|to|on] [the] (shin|lower leg) (from|after|due) [to] [the] [a] fall; (shin|lower leg) bruise (from|after|due) [to] [the] [a] fall; bruised (shin|lower leg) (from|after) [the] [a] fall
S40.01: bruise [of|to|on] [the] shoulder (from|after|due) [to] [the] [a] fall; shoulder bruise (from|after|due) [to] [the] [a] fall; bruised shoulder (from|after) [the] [a] fall
S50.1: bruise [of|to|on] [the] forearm (from|after|due) [to] [the] [a] fall; forearm bruise (from|after|due) [to] [the] [a] fall; bruised forearm (from|after) [the] [a] fall
S30.0: bruise [of|to|on] [the] buttock (from|after|due) [to] [the] [a] fall; buttock bruise (from|after|due) [to] [the] [a] fall; bruised buttock (from|after) [the] [a] fall
S20.21: bruise [of|to|on] [the] chest wall (from|after|due) [to] [the] [a] fall; chest wall bruise (from|after|due) [to] [the] [a] fall; bruised chest wall (from|after) [the] [a] fall
S60.22: bruise [of|to|on] [the] hand (from|after|due) [to] [the] [a] fall; hand bruise (from|after|due) [to] [the] [a] fall; bruised hand (from|after) [the] [a] fall
S90.3: bruise [of|to|on] [the] foot (from|after|due) [to] [the] [a] fall; foot bruise (from|after|due) [to] [the] [a] fall; bruised foot (from|after) [the] [a] fall
S01.05: <bite> [of|to|on] [the] scalp; scalp <bite>; <bite>, scalp
S01.25: <bite> [of|to|on] [the] nose; nose <bite>; <bite>, nose
S01.35: <bite> [of|to|on] [the] ear; ear <bite>; <bite>, ear
S01.45: <bite> [of|to|on] [the] (cheek|face); (cheek|face) <bite>; <bite>, (cheek|face)
S01.551: <bite> [of|to|on] [the] lip; lip <bite>; <bite>, lip
S41.05: <bite> [of|to|on] [the] shoulder; shoulder <bite>; <bite>, shoulder
S41.15: <bite> [of|to|on] [the] upper arm; upper arm <bite>; <bite>, upper arm
S51.05: <bite> [of|to|on] [the] elbow; elbow <bite>; <bite>, elbow
S51.85: <bite> [of|to|on] [the] forearm; forearm <bite>; <bite>, forearm
S61.55: <bite> [of|to|on] [the] wrist; wrist <bite>; <bite>, wrist
S61.45: <bite> [of|to|on] [the] hand; hand <bite>; <bite>, hand
S61.25: <bite> [of|to|on] [the] (finger|index finger|middle finger|ring finger|little finger); (finger|index finger|middle finger|ring finger|little finger) <bite>; <bite>, (finger|index finger|middle finger|ring finger|little finger)
S61.05: <bite> [of|to|on] [the] thumb; thumb <bite>; <bite>, thumb
S71.05: <bite> [of|to|on] [the] hip; hip <bite>; <bite>, hip
S71.15: <bite> [of|to|on] [the] thigh; thigh <bite>; <bite>, thigh
S81.05: <bite> [of|to|on] [the] knee; knee <bite>; <bite>, knee
S81.85: <bite> [of|to|on] [the] (lower leg|leg|calf|shin); (lower leg|leg|calf|shin) <bite>; <bite>, (lower leg|leg|calf|shin)
S91.05: <bite> [of|to|on] [the] ankle; ankle <bite>; <bite>, ankle
S91.35: <bite> [of|to|on] [the] foot; foot <bite>; <bite>, foot
S01.03: puncture [wound] [of|to|on] [the] scalp; scalp puncture [wound]; puncture wound, scalp
S01.23: puncture [wound] [of|to|on] [the] nose; nose puncture [wound]; puncture wound, nose
S01.33: puncture [wound] [of|to|on] [the] ear; ear puncture [wound]; puncture wound, ear
S01.43: puncture [wound] [of|to|on] [the] (cheek|face); (cheek|face) puncture [wound]; puncture wound, (cheek|face)
S41.03: puncture [wound] [of|to|on] [the] shoulder; shoulder puncture [wound]; puncture wound, shoulder
S41.13: puncture [wound] [of|to|on] [the] upper arm; upper arm puncture [wound]; puncture wound, upper arm
S51.03: puncture [wound] [of|to|on] [the] elbow; elbow puncture [wound]; puncture wound, elbow
S51.83: puncture [wound] [of|to|on] [the] forearm; forearm puncture [wound]; puncture wound, forearm
S61.53: puncture [wound] [of|to|on] [the] wrist; wrist puncture [wound]; puncture wound, wrist
S61.43: puncture [wound] [of|to|on] [the] hand; hand puncture [wound]; puncture wound, hand
S61.23: puncture [wound] [of|to|on] [the] (finger|index finger|middle finger|ring finger|little finger); (finger|index finger|middle finger|ring finger|little finger) puncture [wound]; puncture wound, (finger|index finger|middle finger|ring finger|little finger)
S61.03: puncture [wound] [of|to|on] [the] thumb; thumb puncture [wound]; puncture wound, thumb
S71.03: puncture [wound] [of|to|on] [the] hip; hip puncture [wound]; puncture wound, hip
S71.13: puncture [wound] [of|to|on] [the] thigh; thigh puncture [wound]; puncture wound, thigh
S81.03: puncture [wound] [of|to|on] [the] knee; knee puncture [wound]; puncture wound, knee
S81.83: puncture [wound] [of|to|on] [the] (lower leg|leg|calf|shin); (lower leg|leg|calf|shin) puncture [wound]; puncture wound, (lower leg|leg|calf|shin)
S91.03: puncture [wound] [of|to|on] [the] ankle; ankle puncture [wound]; puncture wound, ankle
S91.33: puncture [wound] [of|to|on] [the] foot; foot puncture [wound]; puncture wound, foot
S30.81A/S30.811: abrasion of [the] flank; flank abrasion
S30.13/S30.1: contusion of [the] flank; flank (contusion|hematoma)
`;
